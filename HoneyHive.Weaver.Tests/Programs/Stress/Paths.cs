using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Monitoring;
using HoneyHive.Spans;

namespace HoneyHive.Stress;

/// <summary>Sets tracing up, and up again while spans are running, with the exporter that checks.</summary>
internal sealed class Paths(SpanCheck check)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private long dropped;

    internal long Dropped => Interlocked.Read(ref dropped);

    /// <summary>What <see cref="HoneyHiveTracer.Configure"/> does, with an exporter of our own.</summary>
    internal void Replace()
    {
        // Small, so that spans come from everywhere: the thread, the pool, and new.
        var path = new PooledPath(new CaptureSettings(), new SpanPool(size: 64, attributeLimit: 8), new ExportPipeline(check, new ExportSettings()));
        Retire(Tracer.Use(path));
    }

    internal Task FlushAsync() => HoneyHiveTracer.FlushAsync(Patience);

    internal void Stop() => Retire(Tracer.Use(null));

    private void Retire(TracingPath? path)
    {
        ProcessEnd.Retire(path, Patience);
        if (path is not null)
            Interlocked.Add(ref dropped, ((ExportPipeline)path.Pipeline).Totals.Dropped);
    }
}
