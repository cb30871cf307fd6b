using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does the copy of a chat history cost, against writing it by hand?</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SnapshotBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ByHand() => ChatHistory.Plain.RunByHand(1);

    [Benchmark]
    public int Snapshot() => ChatHistory.Plain.RunSnapshot(1);
}
