using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Shapes;

/// <summary>Synchronous methods: branches, loops, switches, exceptions, lambdas, local functions, generics and references.</summary>
[Trace]
public static class Everyday
{
    private static int total;

    public static string Run() =>
        $"{Grade(3)} {Grade(7)} {Grade(11)} {Sum([1, 2, 3])} {Name(Level.High)} {Parse("12")} {Parse("twelve")} {Squares(3)} {Deep(2)} "
        + $"{First<string>(["a", "b"])} {First<int>([])} {Add(5)} {new Basket(2).Price(10)} {Locked("x")}";

    private static string Grade(int points)
    {
        if (points < 5)
            return "low";
        return points > 10 ? "high" : "middle";
    }

    private static int Sum(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            if (value == 2)
                continue;
            sum += value;
        }

        for (var i = 0; i < 2; i++)
            sum += i;
        return sum;
    }

    private static string Name(Level level)
    {
        switch (level)
        {
            case Level.Low:
                return "-";
            case Level.Middle:
                return "=";
            case Level.High when total == 0:
                return "+";
            default:
                return "?";
        }
    }

    private static int Parse(string text)
    {
        try
        {
            return int.Parse(text);
        }
        catch (FormatException exception) when (exception.Message.Length > 0)
        {
            return -1;
        }
        finally
        {
            total++;
        }
    }

    private static string Squares(int count)
    {
        var offset = total > 0 ? 1 : 0;
        return string.Join("-", Enumerable.Range(0, count).Where(i => i != 1).Select(i => i * i + offset));
    }

    private static int Deep(int levels)
    {
        return Down(levels);

        int Down(int left) => left == 0 ? 0 : 1 + Down(left - 1);
    }

    private static T? First<T>(IReadOnlyList<T> list) => list.Count > 0 ? list[0] : default;

    private static int Add(int number)
    {
        ref var reference = ref Reference();
        reference += number;
        return reference;
    }

    private static ref int Reference() => ref total;

    private static string Locked(string text)
    {
        lock (typeof(Everyday))
        {
            return text.Length switch { 0 => "empty", 1 => "one", _ => "many" };
        }
    }
}
