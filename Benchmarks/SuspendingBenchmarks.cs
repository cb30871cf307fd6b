using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a traced asynchronous call cost that suspends once?</summary>
[MemoryDiagnoser]
public class SuspendingBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => SuspendingCalls.RunByHand(1);

    [Benchmark]
    public int WithAspectInjector() => AsyncAspectCalls.RunSuspended(1);

    [Benchmark]
    public int Traced() => SuspendingCalls.RunTraced(1);
}
