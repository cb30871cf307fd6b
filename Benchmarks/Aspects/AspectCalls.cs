using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Aspects;

/// <summary>The synchronous method with two inputs and a result, traced by an aspect.</summary>
public static class AspectCalls
{
    private static readonly Dictionary<string, string> entries = Enumerable.Range(0, 50).ToDictionary(i => $"key {i}", i => $"value {i}");
    private static readonly List<int> numbers = Enumerable.Range(0, 500).ToList();
    private static readonly string text = new('x', 100_000);

    /// <summary>A call.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Traced(string prompt, int top) => prompt.Length + top;

    /// <summary>A call with one text.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int TracedText(string value) => value.Length;

    /// <summary>A call with a dictionary.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int TracedDictionary(Dictionary<string, string> value) => value.Count;

    /// <summary>A call with a list.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int TracedList(List<int> value) => value.Count;

    /// <summary>A call that throws.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Throwing(int number) => throw new InvalidOperationException("no");

    /// <summary>A call that makes ten others: eleven spans.</summary>
    [ActivityAspect]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Nested(int seed)
    {
        var sum = seed;
        for (var i = 0; i < 10; i++)
            sum += Traced("inner", i);
        return sum;
    }

    /// <summary>Calls of <see cref="Nested"/>.</summary>
    public static int RunNested(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Nested(i);
        return sum;
    }

    /// <summary>Calls of <see cref="TracedText"/> with a long text.</summary>
    public static int RunText(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += TracedText(text);
        return sum;
    }

    /// <summary>Calls of <see cref="TracedDictionary"/>.</summary>
    public static int RunDictionary(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += TracedDictionary(entries);
        return sum;
    }

    /// <summary>Calls of <see cref="TracedList"/>.</summary>
    public static int RunList(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += TracedList(numbers);
        return sum;
    }

    /// <summary>Calls of <see cref="Throwing"/>, caught.</summary>
    public static int RunThrowing(int calls)
    {
        var caught = 0;
        for (var i = 0; i < calls; i++)
        {
            try
            {
                caught += Throwing(i);
            }
            catch (InvalidOperationException)
            {
                caught++;
            }
        }

        return caught;
    }

    /// <summary>All calls are children of one span.</summary>
    public static int Run(int calls)
    {
        using var parent = ActivityAspect.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced("What is a span?", i);
        return sum;
    }
}
