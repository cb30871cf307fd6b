using System;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class DeferredExporterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void Is_made_by_the_first_export_and_once()
    {
        var (inner, made) = (new CollectingExporter(), 0);
        var exporter = new DeferredExporter(() => "there", () => Made());

        Assert.Equal("there", exporter.Target);
        exporter.Flush();
        Assert.Equal(0, made);

        exporter.Export([SpanBuilder.Batch(new SpanBuilder("first"))], Patience);
        exporter.Export([SpanBuilder.Batch(new SpanBuilder("second"))], Patience);

        Assert.Equal(1, made);
        Assert.Equal(["first", "second"], Array.ConvertAll(inner.Spans, span => span.Name));
        exporter.Dispose();
        Assert.True(inner.IsDisposed);

        CollectingExporter Made()
        {
            made++;
            return inner;
        }
    }

    [Fact]
    public void Is_not_made_to_be_disposed_of()
    {
        var exporter = new DeferredExporter(() => "there", () => throw new InvalidOperationException("made"));

        exporter.Flush();
        exporter.Dispose();
    }
}
