using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does an item of an async stream cost, in streams of a thousand?</summary>
[MemoryDiagnoser]
public class StreamBenchmarks : TracedBenchmarks
{
    private const int Items = 1_000;

    [Benchmark(Baseline = true, OperationsPerInvoke = Items)]
    public int OpenTelemetryByHand() => StreamCalls.RunByHand(Items);

    [Benchmark(OperationsPerInvoke = Items)]
    public int Traced() => StreamCalls.RunTraced(Items);

    [Benchmark(OperationsPerInvoke = Items)]
    public int Untraced() => StreamCalls.RunBare(Items);
}
