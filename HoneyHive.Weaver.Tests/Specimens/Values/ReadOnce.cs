using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Values;

/// <summary>Sequences that break, or never end, when somebody looks into them before their reader does.</summary>
public static class ReadOnce
{
    public const string Tree = """
        ReadOnce.Sum [tool] (numbers: "\"<IEnumerable<Int32>>\"") => 3
        ReadOnce.Total [tool] (query: "\"<IQueryable<Int32>>\"") => 6
        ReadOnce.Filter [tool] (query: "\"<IQueryable<Int32>>\"") => "\"<IQueryable<Int32>>\""
        ReadOnce.First [tool] (endless: "\"<IEnumerable<Int32>>\"", count: 2) => 1
        """;

    public static object Run() =>
        Sum(Rows("stream")) + Total(Rows("table").AsQueryable()) + Filter(Rows("view").AsQueryable()).Single() + First(Endless(), 2);

    [Trace]
    private static int Sum(IEnumerable<int> numbers) => numbers.Sum();

    [Trace]
    private static int Total(IQueryable<int> query) => query.Select(number => number * 2).Sum();

    [Trace]
    private static IQueryable<int> Filter(IQueryable<int> query) => query.Where(number => number > 1);

    [Trace]
    private static int First(IEnumerable<int> endless, int count) => endless.Take(count).Sum();

    private static IEnumerable<int> Rows(string name)
    {
        var isRead = false;
        return Read();

        IEnumerable<int> Read()
        {
            if (isRead)
                throw new InvalidOperationException($"The {name} has been read.");
            isRead = true;
            Effects.Add($"reads the {name}");
            yield return 1;
            yield return 2;
        }
    }

    private static IEnumerable<int> Endless()
    {
        for (var number = 0; ; number++)
            yield return number;
    }
}
