using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Methods with one large argument: a dictionary of 50 entries, a list of 500 numbers, a string of 100,000 characters.</summary>
internal static class ArgumentCalls
{
    private const string Key = "honeyhive_inputs.value";

    private static readonly Dictionary<string, string> Entries = Enumerable.Range(0, 50).ToDictionary(i => $"key {i}", i => $"value {i}");
    private static readonly List<int> Numbers = Enumerable.Range(0, 500).ToList();
    private static readonly string Text = new('x', 100_000);

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(Dictionary<string, string> value) => value.Count;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(List<int> value) => value.Count;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Traced(string value) => value.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int ByHand<T>(T value, int result)
    {
        using var activity = Reference.Source.StartActivity("ArgumentCalls.ByHand");

        // What can change must be copied; a string need not be.
        activity?.SetTag(Key, value is string text ? text : JsonSerializer.Serialize(value));
        activity?.SetTag("honeyhive_outputs.result", result);
        return result;
    }

    [Trace]
    internal static int RunTracedDictionary(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(Entries);
        return sum;
    }

    [Trace]
    internal static int RunTracedList(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(Numbers);
        return sum;
    }

    [Trace]
    internal static int RunTracedText(int calls)
    {
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += Traced(Text);
        return sum;
    }

    internal static int RunDictionaryByHand(int calls) => RunByHand(Entries, Entries.Count, calls);

    internal static int RunListByHand(int calls) => RunByHand(Numbers, Numbers.Count, calls);

    internal static int RunTextByHand(int calls) => RunByHand(Text, Text.Length, calls);

    private static int RunByHand<T>(T value, int result, int calls)
    {
        using var parent = Reference.Source.StartActivity("Parent");
        var sum = 0;
        for (var i = 0; i < calls; i++)
            sum += ByHand(value, result);
        return sum;
    }
}
