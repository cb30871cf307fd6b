using System;
using System.Diagnostics;
using System.Threading;
using OpenTelemetry;

namespace HoneyHive.Export.Activities;

/// <summary>Lets an OpenTelemetry pipeline export through an <see cref="ISpanExporter"/>, and keeps count of what became of the activities.</summary>
internal sealed class ActivityExporter(ISpanExporter exporter, TimeSpan timeout, Action<string> report) : BaseExporter<Activity>
{
    // An exporter that throws would end the process: the SDK's worker does not guard itself.
    private readonly GuardedExporter exporter = new(exporter, report);
    private readonly object gate = new();
    private ExportOutcome total;
    private long begun;
    private long done;

    /// <summary>Where the activities go, in words for a person.</summary>
    internal string Target => exporter.Target;

    /// <summary>What became of all activities so far.</summary>
    internal ExportOutcome Total
    {
        get
        {
            lock (gate)
                return total;
        }
    }

    public override ExportResult Export(in Batch<Activity> batch)
    {
        lock (gate)
            begun++;
        var outcome = exporter.Export(batch, timeout);
        lock (gate)
        {
            total += outcome;
            done++;
            Monitor.PulseAll(gate);
        }

        return outcome.Failed == 0 ? ExportResult.Success : ExportResult.Failure;
    }

    /// <summary>Waits until the exports that have begun are done.</summary>
    internal void WaitForBegun(TimeSpan timeout)
    {
        var deadline = Deadline.After(timeout);
        lock (gate)
        {
            var last = begun;
            while (done < last && deadline.Remaining is var remaining && remaining > TimeSpan.Zero)
                Monitor.Wait(gate, remaining);
        }
    }

    protected override bool OnForceFlush(int timeoutMilliseconds)
    {
        exporter.Flush();
        return true;
    }

    protected override bool OnShutdown(int timeoutMilliseconds)
    {
        exporter.Dispose();
        return true;
    }
}
