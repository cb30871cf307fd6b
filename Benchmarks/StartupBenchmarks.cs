using System;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks;

/// <summary>What does the first traced call of a process cost? Each of the launches is a new process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class StartupBenchmarks
{
    private static readonly Uri Nowhere = new("http://127.0.0.1:9/v1/traces");

    [Benchmark(Baseline = true)]
    public int OpenTelemetryByHand()
    {
        Reference.On(Nowhere);
        return SyncCalls.ByHand("What is a span?", 3);
    }

    [Benchmark]
    public int WithAspectInjector()
    {
        Reference.On(Nowhere);
        return AspectCalls.Traced("What is a span?", 3);
    }

    [Benchmark]
    public int Traced()
    {
        Tracing.On(Nowhere);
        return SyncCalls.Traced("What is a span?", 3);
    }

    [Benchmark]
    public int Untraced() => SyncCalls.Bare("What is a span?", 3);
}
