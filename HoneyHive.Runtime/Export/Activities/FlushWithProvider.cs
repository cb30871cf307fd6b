using System;
using System.Diagnostics;
using HoneyHive.Spans;
using OpenTelemetry;

namespace HoneyHive.Export.Activities;

/// <summary>Flushes the pooled path whenever the OpenTelemetry provider beside it is flushed or shut down.</summary>
internal sealed class FlushWithProvider(ISpanPipeline pipeline) : BaseProcessor<Activity>
{
    protected override bool OnForceFlush(int timeoutMilliseconds)
    {
        // Infinite is -1 here; the pipeline limits a time that is too long by itself.
        var timeout = timeoutMilliseconds < 0 ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(timeoutMilliseconds);
        return pipeline.FlushAsync(timeout).GetAwaiter().GetResult().Queued == 0;
    }

    protected override bool OnShutdown(int timeoutMilliseconds) => OnForceFlush(timeoutMilliseconds);
}
