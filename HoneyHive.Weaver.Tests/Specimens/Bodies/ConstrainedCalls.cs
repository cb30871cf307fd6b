using System;
using HoneyHive;

namespace Specimens.Bodies;

public static class ConstrainedCalls
{
    public const string Tree = """
        ConstrainedCalls.Bump [tool] (counter: {"Count":1}) => 2
        ConstrainedCalls.Text [tool] (value: 5) => "5"
        ConstrainedCalls.Text [tool] (value: "x") => "x"
        """;

    public static object Run()
    {
        var counter = new Counter { Count = 1 };
        return $"{Bump(ref counter)} {counter.Count} {Text(5)} {Text("x")}";
    }

    [Trace]
    private static int Bump<T>(ref T counter)
        where T : ICounter
    {
        counter.Increment();
        return counter.Count;
    }

    [Trace]
    private static string Text<T>(T value)
        where T : notnull => value.ToString()!;

    private interface ICounter
    {
        int Count { get; }

        void Increment();
    }

    private struct Counter : ICounter
    {
        public int Count { get; set; }

        public void Increment() => Count++;
    }
}
