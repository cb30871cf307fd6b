using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a traced asynchronous call cost that completes at once?</summary>
[MemoryDiagnoser]
public class AsyncBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => AsyncCalls.RunByHand(1);

    [Benchmark]
    public int WithAspectInjector() => AsyncAspectCalls.Run(1);

    [Benchmark]
    public int Traced() => AsyncCalls.RunTraced(1);
}
