using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Export.Activities;

/// <summary>
/// Counts what the original path has ended, and flushes the OpenTelemetry processor that exports it.
/// </summary>
/// <param name="exporter">Counts what was exported.</param>
/// <param name="processor">Stands in front of <paramref name="exporter"/>.</param>
/// <param name="provider">The provider to dispose at the end; null where it is the user's.</param>
internal sealed class ActivityPipeline(ActivityExporter exporter, BaseProcessor<Activity> processor, IDisposable? provider) : ISpanPipeline
{
    private long ended;

    public string Target => exporter.Target;

    public void Add(Span span, TracingThread thread) => Interlocked.Increment(ref ended);

    public Task<FlushResult> FlushAsync(TimeSpan timeout) => Task.Run(() => Flush(timeout));

    public void Shutdown(TimeSpan timeout)
    {
        Flush(timeout);
        provider?.Dispose();
    }

    private FlushResult Flush(TimeSpan timeout)
    {
        var deadline = Deadline.After(timeout);
        processor.ForceFlush((int)Math.Min(int.MaxValue, timeout.TotalMilliseconds));

        // The SDK's flush returns when the last activity has left its queue; the exporter may still be busy with it.
        exporter.WaitForBegun(deadline.Remaining);
        exporter.ForceFlush();
        var exported = exporter.Total;
        var waiting = Math.Max(0, Interlocked.Read(ref ended) - exported.Delivered - exported.Failed);
        return new(exported.Delivered, exported.Failed, 0, waiting);
    }
}
