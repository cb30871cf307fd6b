using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>Tracing is on, on both sides, with exporters that do nothing: at each level of the pooled path, and on the original path.</summary>
[ShortRunJob]
public abstract class TracedBenchmarks
{
    public enum Way
    {
        Default,
        Thread,
        Original,
    }

    [ParamsAllValues]
    public Way Tracer { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        switch (Tracer)
        {
            case Way.Default:
                Tracing.On();
                break;
            case Way.Thread:
                Tracing.On(ContextLevel.Thread);
                break;
            default:
                Tracing.OnOriginalPath();
                break;
        }

        Reference.On();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        Reference.Off();
        Tracing.Off();
    }
}
