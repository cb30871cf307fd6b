using System;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive.Export;
using OpenTelemetry;

namespace HoneyHive.Tests.Runtime.Export.Activities;

/// <summary>Takes everything at once, and says what became of it when it is told to.</summary>
internal sealed class SlowExporter : ISpanExporter
{
    private readonly TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Target => "a slow backend";

    /// <summary>Completes when activities have been taken.</summary>
    internal Task HasTaken => taken.Task;

    public ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout) => throw new NotSupportedException();

    public ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout)
    {
        var count = 0;
        foreach (var _ in activities)
            count++;
        taken.SetResult();
        answered.Task.Wait(timeout);
        return new(count, 0);
    }

    public void Flush()
    {
    }

    public void Dispose()
    {
    }

    internal void Answer() => answered.SetResult();
}
