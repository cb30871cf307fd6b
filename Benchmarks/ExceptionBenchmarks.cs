using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a call cost that throws, with its exception recorded?</summary>
[MemoryDiagnoser]
public class ExceptionBenchmarks : TracedBenchmarks
{
    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand() => ThrowingCalls.RunByHand(1);

    [Benchmark]
    public int WithAspectInjector() => AspectCalls.RunThrowing(1);

    [Benchmark]
    public int Traced() => ThrowingCalls.RunTraced(1);

    [Benchmark]
    public int Untraced() => ThrowingCalls.RunBare(1);
}
