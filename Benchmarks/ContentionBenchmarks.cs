using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does a traced call cost when other threads trace, too?</summary>
[MemoryDiagnoser]
public class ContentionBenchmarks : TracedBenchmarks
{
    private const int Calls = 10_000;

    [Params(1, 2, 5, 10, 20)]
    public int Threads { get; set; } = 1;

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int OpenTelemetryByHand() => ConcurrentCalls.Run(Threads, Calls, SyncCalls.RunByHand);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Traced() => ConcurrentCalls.Run(Threads, Calls, SyncCalls.RunTraced);
}
