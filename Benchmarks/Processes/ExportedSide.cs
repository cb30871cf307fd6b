using System;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;
using HoneyHive.Export;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>One side of a comparison of whole processes, with an exporter that sends.</summary>
/// <param name="Run">Makes so many spans.</param>
/// <param name="Delivered">Spans that the receiver has accepted so far.</param>
/// <param name="Flush">Sends what has ended so far.</param>
/// <param name="Stop">Sends the rest.</param>
/// <param name="QueueSize">Spans that may be under way before any is dropped.</param>
internal sealed record ExportedSide(Func<int, int> Run, Func<long> Delivered, Action Flush, Action Stop, int QueueSize)
{
    /// <summary>The names of all sides that trace.</summary>
    internal static readonly string[] Traced = ["default", "thread", "original", "aspect", "reference", "routed"];

    internal static ExportedSide Create(string name, Uri endpoint) => name switch
    {
        "default" => Pooled(endpoint, ContextLevel.Activity),
        "thread" => Pooled(endpoint, ContextLevel.Thread),
        "original" => Original(endpoint),
        "aspect" => ByHand(endpoint, AspectCalls.Run),
        "reference" => ByHand(endpoint, SyncCalls.RunByHand),
        "routed" => ByHand(endpoint, SyncCalls.RunByHand, isRouted: true),
        "unwoven" => new(SyncCalls.RunBare, () => 0, () => { }, () => { }, int.MaxValue),
        _ => throw new ArgumentException($"There is no side '{name}'. Valid: {string.Join(", ", Traced)}, unwoven."),
    };

    private static ExportedSide Pooled(Uri endpoint, ContextLevel level)
    {
        var pipeline = Tracing.On(endpoint, level);
        return new(SyncCalls.RunTraced, () => pipeline.Totals.Delivered, Tracing.Settle, Tracing.Off, new HoneyHiveOptions().MaxQueueSize);
    }

    private static ExportedSide Original(Uri endpoint)
    {
        var exporter = Tracing.OnOriginalPath(endpoint);
        return new(SyncCalls.RunTraced, () => exporter.Delivered, Tracing.Settle, Tracing.Off, new HoneyHiveOptions().MaxQueueSize);
    }

    private static ExportedSide ByHand(Uri endpoint, Func<int, int> run, bool isRouted = false)
    {
        var exporter = Reference.On(endpoint, isRouted);
        return new(run, () => exporter.Delivered, Reference.Flush, Reference.Off, Reference.QueueSize);
    }
}
