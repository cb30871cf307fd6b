using System;
using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Processes;

namespace HoneyHive.Benchmarks;

/// <summary>Spans are sent over HTTP to a receiver in another process.</summary>
[ShortRunJob]
public abstract class ExportedBenchmarks
{
    private ChildProcess? receiver;

    public static string[] Sides => ExportedSide.Traced;

    [ParamsSource(nameof(Sides))]
    public string Side { get; set; } = "reference";

    private protected ExportedSide? Exported { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        (receiver, var endpoint) = LoopbackReceiver.Start();
        Exported = ExportedSide.Create(Side, endpoint);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        Exported?.Stop();
        receiver?.Dispose();
    }
}
