using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does the decorator cost: on each path and level, with AspectInjector, and by hand?</summary>
[MemoryDiagnoser]
public class PathBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => SyncCalls.ByHand("What is a span?", 3);

    [Benchmark]
    public int WithAspectInjector() => AspectCalls.Traced("What is a span?", 3);

    [Benchmark]
    public int Traced() => SyncCalls.Traced("What is a span?", 3);
}
