using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using HoneyHive.Spans;
using HoneyHive.Tests.Receiver;
using HoneyHive.Weaving;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Trace;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

/// <summary>The bytes of a span are those that OpenTelemetry's own exporter posts for the same span.</summary>
public sealed class OfficialExporterTests
{
    private static readonly OtlpSpanLimits Limits = new();

    [Fact]
    public async Task An_activity_has_the_same_bytes()
    {
        Activity? rich = null;
        var official = await ExportOfficiallyAsync(source =>
        {
            var remote = new ActivityContext(
                ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded, "vendor=1", isRemote: true);
            var link = new ActivityLink(
                new(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.None, "other=2"),
                new() { ["reason"] = "batch" });
            rich = source.StartActivity("rich", ActivityKind.Server, remote, links: [link])!;
            foreach (var (name, value) in Values())
                rich.SetTag(name, value);
            rich.AddEvent(new("checkpoint", tags: new() { ["n"] = 1 }));
            rich.AddException(new InvalidOperationException("no such key"));
            rich.SetStatus(ActivityStatusCode.Error, "no such key").Stop();
        });

        Assert.Equal(Convert.ToHexString(official), Convert.ToHexString(Encode(rich!)));
    }

    [Fact]
    public async Task A_bare_activity_has_the_same_bytes()
    {
        Activity? bare = null;
        var official = await ExportOfficiallyAsync(source =>
        {
            bare = source.StartActivity("bare")!;
            bare.Stop();
        });

        Assert.Equal(Convert.ToHexString(official), Convert.ToHexString(Encode(bare!)));
    }

    [Fact]
    public async Task A_status_in_tags_has_the_same_bytes()
    {
        Activity? old = null;
        var official = await ExportOfficiallyAsync(source =>
        {
            old = source.StartActivity("old")!;
            old.SetTag("otel.status_code", "ERROR").SetTag("otel.status_description", "broken").SetTag("other", 1).Stop();
        });

        Assert.Equal(Convert.ToHexString(official), Convert.ToHexString(Encode(old!)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pooled_span_has_the_same_bytes(bool fails)
    {
        var exception = fails ? new InvalidOperationException("no such key") : null;
        var clock = SpanClock.Anchor();
        var (start, startUtc) = WholeTicks(clock);
        Activity? same = null;
        var official = await ExportOfficiallyAsync(source => same = RunOriginal(source, startUtc, exception));

        var span = new SpanBuilder(new TracedMethod("Index.Search", "Demo.Index.Search", (int)EventType.Chain, "query,top,score,exact"))
            .Input(0, "größer 😀").Input(1, -3).Input(2, 0.25).Input(3, true).Output("[1,2]");
        var batch = SpanBuilder.Batch(exception is null ? span : span.Failed(exception));
        var record = batch.Records[0];
        (record.Trace, record.Id) = (SpanIdentity.Of(same!).Trace.Id, SpanIdentity.Of(same!).Span);
        record.ParentSpan = Hex.Parse(same!.ParentSpanId.ToHexString());
        record.StartTicks = start;
        record.EndTicks = start + Stopwatch.Frequency / 1000;
        record.Rare = record.Rare is null ? null : record.Rare with { FailureTicks = start + Stopwatch.Frequency / 2000 };
        var output = new ByteBuffer();
        var encoder = new OtlpSpanEncoder(new OtlpAttributeWriter(output, null), Limits, EncodeRouting());
        encoder.Encode(record, batch.AttributesOf(record), clock);

        Assert.Equal(Convert.ToHexString(official), Convert.ToHexString(SpanOf(output)));
    }

    private static IEnumerable<(string Name, object? Value)> Values() =>
    [
        ("text", "größer 😀"), ("long text", new string('x', 300)), ("int", 1), ("negative", -1L), ("byte", (byte)200), ("double", 0.1),
        ("float", 0.5f), ("flag", true), ("decimal", 1.50m), ("unsigned", ulong.MaxValue), ("character", 'é'), ("enum", DayOfWeek.Friday),
        ("texts", new[] { "a", "b" }), ("numbers", new[] { 1L, 300L }), ("doubles", new[] { 0.5 }), ("bytes", new byte[] { 1, 2, 3 }),
        ("mixed", new object?[] { 1, "a", null, true }),
    ];

    /// <summary>What the original path does for the same call.</summary>
    private static Activity RunOriginal(ActivitySource source, DateTime startUtc, Exception? exception)
    {
        var parent = new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);
        var activity = source.StartActivity("Index.Search", ActivityKind.Internal, parent, startTime: startUtc)!;
        activity.SetTag("honeyhive_event_type", "chain").SetTag("honeyhive_event_name", "Index.Search");
        activity.SetTag("code.function.name", "Demo.Index.Search");
        activity.SetTag("honeyhive_inputs.query", "größer 😀").SetTag("honeyhive_inputs.top", -3L).SetTag("honeyhive_inputs.score", 0.25);
        activity.SetTag("honeyhive_inputs.exact", true).SetTag("honeyhive_outputs.result", "[1,2]");
        if (exception is not null)
        {
            activity.SetTag("honeyhive_error", exception.Message).SetTag("honeyhive_error_type", exception.GetType().FullName);
            activity.AddException(exception, default, startUtc.AddTicks(5_000));
            activity.SetStatus(ActivityStatusCode.Error, exception.Message);
        }

        activity.SetTag("honeyhive.session_id", "4b1f").SetTag("honeyhive.session_auto_create", true);
        activity.SetEndTime(startUtc.AddTicks(10_000));
        activity.Stop();
        return activity;
    }

    private static byte[] EncodeRouting()
    {
        var output = new ByteBuffer();
        var tags = new OtlpTagEncoder(new OtlpAttributeWriter(output, null), null);
        foreach (var (name, value) in new RoutingAttributes { SessionId = "4b1f" }.ToAttributes())
            tags.Encode(OtlpFields.Span.Attributes, name, value);
        return output.Written.ToArray();
    }

    /// <summary>Stopwatch ticks that are a whole number of the 100 ns which an activity's times are made of.</summary>
    private static (long Ticks, DateTime Utc) WholeTicks(SpanClock clock)
    {
        var ticks = SpanClock.Now;
        while (clock.ToUnixNanoseconds(ticks) % 100 != 0)
            ticks--;
        return (ticks, DateTime.UnixEpoch.AddTicks(clock.ToUnixNanoseconds(ticks) / 100));
    }

    private static byte[] Encode(Activity activity)
    {
        var output = new ByteBuffer();
        new OtlpActivityEncoder(new OtlpAttributeWriter(output, null), Limits, default).Encode(activity);
        return SpanOf(output);
    }

    private static byte[] SpanOf(ByteBuffer output) => ProtobufMessage.Parse(output.Written.ToArray()).Messages(2).Single().Bytes;

    private static async Task<byte[]> ExportOfficiallyAsync(Action<ActivitySource> run)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var source = new ActivitySource("Official." + Guid.NewGuid());
        using (Sdk.CreateTracerProviderBuilder().AddSource(source.Name).AddOtlpExporter(options =>
        {
            options.Endpoint = new Uri(receiver.Url, "v1/traces");
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
            options.ExportProcessorType = ExportProcessorType.Simple;
        }).Build())
            run(source);
        return Assert.Single(receiver.Spans).Message.Bytes;
    }
}
