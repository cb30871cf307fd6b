using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What do a thousand async calls allocate that are all under way at once? None of their spans can be reused meanwhile.</summary>
[MemoryDiagnoser]
public class MemoryBenchmarks : TracedBenchmarks
{
    private const int Calls = 1_000;

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int OpenTelemetryByHand() => WaitingCalls.Run(Calls, WaitingCalls.ByHandAsync);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Traced() => WaitingCalls.Run(Calls, WaitingCalls.TracedAsync);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Untraced() => WaitingCalls.Run(Calls, WaitingCalls.BareAsync);
}
