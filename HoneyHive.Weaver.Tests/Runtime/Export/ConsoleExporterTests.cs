using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using HoneyHive.Export;
using HoneyHive.Weaving;
using OpenTelemetry;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class ConsoleExporterTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly ConsoleExporter exporter;

    public ConsoleExporterTests() => exporter = new ConsoleExporter(output);

    private string Written => Regex.Replace(output.ToString(), @" [\d.]+ (µs|ms|s)\b", " <time>");

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_trace_is_written_when_its_root_has_ended()
    {
        var root = new SpanBuilder("A.Root", EventType.Chain);
        var child = new SpanBuilder("A.Child", parent: root).Output(new string('x', 100));

        exporter.Export([SpanBuilder.Batch(child)], Long);
        Assert.Empty(Written);

        exporter.Export([SpanBuilder.Batch(root)], Long);
        Assert.Equal($"A.Root [chain] <time>\n└─ A.Child [tool] <time> => \"{new string('x', 77)}…\"\n", Written);
    }

    [Fact]
    public void Kind_and_tags_are_written()
    {
        var method = new TracedMethod("A.Ask", "A.Ask", 0, "").WithKind((int)ActivityKind.Client).WithTag("team", "a");

        exporter.Export([SpanBuilder.Batch(new SpanBuilder(method).Output(1).Tagged("found", 2))], Long);

        Assert.Equal("A.Ask [tool] (client) <time> => 1 with (team: \"a\", found: 2)\n", Written);
    }

    [Fact]
    public void Traces_that_mix_are_written_apart()
    {
        var first = new SpanBuilder("A.First");
        var second = new SpanBuilder("A.Second");
        var inner = new SpanBuilder("A.Inner", parent: second);

        exporter.Export([SpanBuilder.Batch(inner, first)], Long);
        exporter.Export([SpanBuilder.Batch(second)], Long);

        Assert.Equal("A.First [tool] <time>\nA.Second [tool] <time>\n└─ A.Inner [tool] <time>\n", Written);
    }

    [Fact]
    public void A_flush_writes_what_waits_for_its_root()
    {
        exporter.Export([SpanBuilder.Batch(new SpanBuilder("A.Child", parent: new SpanBuilder("A.Root")))], Long);

        exporter.Flush();
        exporter.Dispose();

        Assert.Equal("A.Child [tool] <time>\n", Written);
    }

    [Fact]
    public void Activities_are_written_when_the_first_one_in_the_process_has_ended()
    {
        using var request = new Activity("request").SetParentId(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom()).Start();
        using var inner = new Activity("inner").Start();

        exporter.Export(new Batch<Activity>([inner], 1), Long);
        Assert.Empty(Written);

        exporter.Export(new Batch<Activity>([request], 1), Long);
        Assert.Equal("request <time>\n└─ inner <time>\n", Written);
    }

    [Fact]
    public void A_span_below_an_activity_of_another_library_is_the_root_of_its_tree()
    {
        using var request = new Activity("request").Start();

        exporter.Export([SpanBuilder.Batch(new SpanBuilder("A.Handle").Below(request))], Long);

        Assert.Equal("A.Handle [tool] <time>\n", Written);
    }

    [Fact]
    public void Memory_is_bounded_when_roots_never_come()
    {
        var root = new SpanBuilder("A.Root");
        var children = Enumerable.Range(0, 10_001).Select(_ => new SpanBuilder("A.Child", parent: root)).ToArray();

        Assert.Equal(new ExportOutcome(10_001, 0), exporter.Export([SpanBuilder.Batch(children)], Long));
        Assert.Equal(10_001, Written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
