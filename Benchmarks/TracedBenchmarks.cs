using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>Tracing is on, on both sides, with exporters that do nothing.</summary>
public abstract class TracedBenchmarks
{
    [GlobalSetup]
    public void Setup()
    {
        Tracing.On();
        Reference.On();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        Reference.Off();
        Tracing.Off();
    }
}
