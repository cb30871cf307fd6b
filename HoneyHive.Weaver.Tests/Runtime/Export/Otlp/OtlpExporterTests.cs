using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using HoneyHive.Tests.Receiver;
using HoneyHive.Weaving;
using OpenTelemetry;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

public sealed class OtlpExporterTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly string[] Names = ["team", "isNew", "limit", "share"];

    [Fact]
    public async Task A_trace_arrives_as_it_was()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver));
        var answer = new SpanBuilder("Agent.Answer", EventType.Chain, inputs: "question").Input(0, "Why?");
        var lookup = new SpanBuilder("Tools.Lookup", parent: answer, inputs: "key").Input(0, "a").Failed(new TimeoutException("too slow"));

        var outcome = exporter.Export([SpanBuilder.Batch(lookup, answer.Output("Because."))], Long);

        Assert.Equal(new ExportOutcome(2, 0), outcome);
        Assert.Equal(
            """
            Agent.Answer [chain] (question: "Why?") => "Because."
            └─ Tools.Lookup [tool] (key: "a") !! TimeoutException: too slow
            """.ReplaceLineEndings("\n"),
            receiver.Draw());
    }

    [Fact]
    public async Task Kind_and_tags_of_the_method_arrive()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver));
        var method = new TracedMethod("A.Say", "A.Say", 0, "").WithKind((int)ActivityKind.Client)
            .WithTag("team", "a").WithTag("isNew", true).WithTag("limit", 5L).WithTag("share", 0.5);

        exporter.Export([SpanBuilder.Batch(new SpanBuilder(method), new SpanBuilder(method).Tagged("limit", 7))], Long);

        Assert.All(receiver.Spans, span => Assert.Equal(3, span.Kind));
        Assert.Equal(["a True 5 0.5", "a True 7 0.5"], receiver.Spans.Select(span => string.Join(' ', Names.Select(span.Attributes.Of))));
    }

    [Fact]
    public async Task Every_span_says_where_it_belongs()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver) with
        {
            Routing = new() { SessionId = "a-session", SessionName = "demo", Source = "dev", Project = "alpha" },
            Resource = new() { ServiceName = "shop", Attributes = [new("deployment.environment.name", "test")] },
        });
        using var foreign = new Activity("GET").Start();
        foreign.Stop();

        exporter.Export([SpanBuilder.Batch(new SpanBuilder("A.Say"))], Long);
        exporter.Export(new Batch<Activity>([foreign], 1), Long);

        Assert.Equal(["A.Say", "GET"], receiver.Spans.Select(span => span.Name));
        Assert.All(receiver.Spans, span =>
        {
            Assert.Equal("a-session", span.Attributes.Of("honeyhive.session_id"));
            Assert.Equal(true, span.Attributes.Of("honeyhive.session_auto_create"));
            Assert.Equal("demo", span.Attributes.Of("honeyhive.session_name"));
            Assert.Equal("dev", span.Attributes.Of("honeyhive.source"));
            Assert.Equal("alpha", span.Attributes.Of("honeyhive.project"));
        });
        Assert.All(receiver.Requests, request =>
        {
            Assert.Equal("shop", request.Resource.Of("service.name"));
            Assert.Equal("dotnet", request.Resource.Of("telemetry.sdk.language"));
            Assert.Equal("test", request.Resource.Of("deployment.environment.name"));
        });
    }

    [Fact]
    public async Task Spans_have_the_scope_of_their_source()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver));
        using var source = new ActivitySource("Shop", "1.2");
        using var listener = new ActivityListener { ShouldListenTo = s => s == source, Sample = (ref _) => ActivitySamplingResult.AllData };
        ActivitySource.AddActivityListener(listener);
        using var first = source.StartActivity("first")!;
        using var second = new Activity("second").Start();
        using var third = source.StartActivity("third")!;

        exporter.Export([SpanBuilder.Batch(new SpanBuilder("A.Say"))], Long);
        exporter.Export(new Batch<Activity>([first, second, third], 3), Long);

        Assert.Equal(
            ["HoneyHive A.Say", "Shop first", "Shop third", " second"], receiver.Spans.Select(span => $"{span.ScopeName} {span.Name}"));
        Assert.Equal("1.2", receiver.Spans[1].ScopeVersion);
        Assert.Equal(PackageVersion.Text, receiver.Spans[0].ScopeVersion);
    }

    [Fact]
    public async Task Requests_are_cut_between_traces()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver) with { MaxRequestBytes = 10_000 });
        var roots = Enumerable.Range(0, 6).Select(i => new SpanBuilder($"A.Root{i}").Output(new string('x', 2_500))).ToArray();
        var children = roots.Select(root => new SpanBuilder("A.Child", parent: root).Output(new string('x', 1_000))).ToArray();

        var outcome = exporter.Export([SpanBuilder.Batch(children), SpanBuilder.Batch(roots)], Long);

        Assert.Equal(new ExportOutcome(12, 0), outcome);
        Assert.InRange(receiver.Requests.Count, 3, 6);
        Assert.All(receiver.Requests, request => Assert.InRange(request.Body.Length, 1, 10_000));
        Assert.All(receiver.Requests, request =>
            Assert.All(request.Spans.GroupBy(span => span.TraceId), trace => Assert.Equal(2, trace.Count())));
    }

    [Fact]
    public async Task A_trace_larger_than_a_request_is_cut_inside()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver) with { MaxRequestBytes = 10_000 });
        var root = new SpanBuilder("A.Root");
        var children = Enumerable.Range(0, 20).Select(_ => new SpanBuilder("A.Child", parent: root).Output(new string('x', 1_500))).ToArray();

        var outcome = exporter.Export([SpanBuilder.Batch([.. children, root])], Long);

        Assert.Equal(new ExportOutcome(21, 0), outcome);
        Assert.Equal(21, receiver.Spans.Select(span => span.SpanId).Distinct().Count());
        Assert.True(receiver.Requests.Count > 2);
    }

    [Fact]
    public async Task Exporting_leaves_no_trace_of_its_own()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var exporter = new OtlpExporter(SettingsFor(receiver));
        using var current = new Activity("request").Start();

        exporter.Export([SpanBuilder.Batch(new SpanBuilder("A.Say"))], Long);

        Assert.DoesNotContain("traceparent", receiver.Requests.Single().Headers.Keys);
    }

    private static OtlpSettings SettingsFor(OtlpReceiver receiver) => new() { Endpoint = new Uri(receiver.Url, "v1/traces") };
}
