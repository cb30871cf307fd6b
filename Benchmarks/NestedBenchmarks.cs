using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a traced call with ten traced calls inside cost?</summary>
[MemoryDiagnoser]
public class NestedBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => NestedCalls.ByHand(1);

    [Benchmark]
    public int WithAspectInjector() => AspectCalls.Nested(1);

    [Benchmark]
    public int Traced() => NestedCalls.Traced(1);
}
