using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Spans;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace HoneyHive.Export.Activities;

/// <summary>
/// Counts what the original path has ended, and flushes the OpenTelemetry provider that exports it. The provider is one of our own, or null
/// where a user's provider listens to our source, which is then the user's to dispose.
/// </summary>
internal sealed class ActivityPipeline(ActivityExporter exporter, BaseProcessor<System.Diagnostics.Activity> processor, TracerProvider? provider)
    : ISpanPipeline
{
    private long ended;

    public string Target => exporter.Target;

    public void Add(Span span) => Interlocked.Increment(ref ended);

    public Task<FlushResult> FlushAsync(TimeSpan timeout) => Task.Run(() => Flush(timeout));

    public void Shutdown(TimeSpan timeout)
    {
        Flush(timeout);
        provider?.Dispose();
    }

    private FlushResult Flush(TimeSpan timeout)
    {
        processor.ForceFlush((int)timeout.TotalMilliseconds);
        var exported = exporter.Total;
        var waiting = Math.Max(0, Interlocked.Read(ref ended) - exported.Delivered - exported.Failed);
        return new(exported.Delivered, exported.Failed, 0, waiting);
    }
}
