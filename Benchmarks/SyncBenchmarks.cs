using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a traced synchronous call cost, against the same values traced by hand with OpenTelemetry?</summary>
[MemoryDiagnoser]
public class SyncBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => SyncCalls.ByHand("What is a span?", 3);

    [Benchmark]
    public int Traced() => SyncCalls.Traced("What is a span?", 3);

    [Benchmark]
    public int TracedLeaf() => LeafCalls.Traced("What is a span?", 3);
}
