using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a span cost in a burst of fifty tasks with ten calls each?</summary>
[MemoryDiagnoser]
public class BurstBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = BurstCalls.Spans)]
    public int OpenTelemetryByHand() => BurstCalls.RunByHand(1);

    [Benchmark(OperationsPerInvoke = BurstCalls.Spans)]
    public int Traced() => BurstCalls.RunTraced(1);
}
