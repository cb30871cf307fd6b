using System;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>One side of a comparison of whole processes, with an exporter that sends.</summary>
/// <param name="Run">Makes so many spans.</param>
/// <param name="Delivered">Spans that the receiver has accepted so far.</param>
/// <param name="Stop">Sends the rest.</param>
internal sealed record ExportedSide(Func<int, int> Run, Func<long> Delivered, Action Stop)
{
    internal static ExportedSide Create(string name, Uri endpoint) => name switch
    {
        "default" => Ours(endpoint, ContextLevel.Activity),
        "thread" => Ours(endpoint, ContextLevel.Thread),
        "reference" => Reference(endpoint),
        "unwoven" => new(SyncCalls.RunBare, () => 0, () => { }),
        _ => throw new ArgumentException($"There is no side '{name}'."),
    };

    private static ExportedSide Ours(Uri endpoint, ContextLevel level)
    {
        var pipeline = Tracing.On(endpoint, level);
        return new(SyncCalls.RunTraced, () => pipeline.Totals.Delivered, Tracing.Off);
    }

    private static ExportedSide Reference(Uri endpoint)
    {
        var exporter = Workloads.Reference.On(endpoint);
        return new(SyncCalls.RunByHand, () => exporter.Delivered, Workloads.Reference.Off);
    }
}
