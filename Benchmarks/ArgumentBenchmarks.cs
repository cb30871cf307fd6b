using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a call with a large argument cost: a dictionary of 50 entries, a list of 500 numbers, a string of 100,000 characters?</summary>
[MemoryDiagnoser]
public class ArgumentBenchmarks : TracedBenchmarks
{
    [Params("dict50", "list500", "string100k")]
    public string Argument { get; set; } = "dict50";

    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => Argument switch
    {
        "dict50" => ArgumentCalls.RunDictionaryByHand(1),
        "list500" => ArgumentCalls.RunListByHand(1),
        _ => ArgumentCalls.RunTextByHand(1),
    };

    [Benchmark]
    public int WithAspectInjector() => Argument switch
    {
        "dict50" => AspectCalls.RunDictionary(1),
        "list500" => AspectCalls.RunList(1),
        _ => AspectCalls.RunText(1),
    };

    [Benchmark]
    public int Traced() => Argument switch
    {
        "dict50" => ArgumentCalls.RunTracedDictionary(1),
        "list500" => ArgumentCalls.RunTracedList(1),
        _ => ArgumentCalls.RunTracedText(1),
    };
}
