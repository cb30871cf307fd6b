using System;
using System.Collections.Generic;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class CompositeExporterTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly CollectingExporter first = new();
    private readonly CollectingExporter second = new();
    private readonly List<string> reports = [];

    [Fact]
    public void All_exporters_get_all_spans()
    {
        using var both = new CompositeExporter([first, second], reports.Add);

        Assert.Equal(new ExportOutcome(1, 0), both.Export([SpanBuilder.Batch(new SpanBuilder("A.Say"))], Long));
        Assert.Equal("A.Say [tool]", first.Draw());
        Assert.Equal("A.Say [tool]", second.Draw());
        Assert.Equal("the test and the test", both.Target);
    }

    [Fact]
    public void An_exporter_that_throws_does_not_keep_the_others_from_exporting()
    {
        first.BeforeExport = () => throw new InvalidOperationException("broken");
        using var both = new CompositeExporter([first, second], reports.Add);

        Assert.Equal(new ExportOutcome(0, 1), both.Export([SpanBuilder.Batch(new SpanBuilder("A.Say"))], Long));
        Assert.Equal("A.Say [tool]", second.Draw());
        Assert.Contains("broken", Assert.Single(reports));
    }

    [Fact]
    public void Disposing_it_disposes_all()
    {
        new CompositeExporter([first, second], reports.Add).Dispose();

        Assert.True(first.IsDisposed && second.IsDisposed);
    }
}
