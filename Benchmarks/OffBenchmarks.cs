using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a woven call cost while tracing is off?</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class OffBenchmarks
{
    [GlobalSetup]
    public void Setup() => Tracing.Off();

    [Benchmark(Baseline = true)]
    public int Unwoven() => SyncCalls.Bare("What is a span?", 3);

    [Benchmark]
    public int Woven() => SyncCalls.Traced("What is a span?", 3);
}
