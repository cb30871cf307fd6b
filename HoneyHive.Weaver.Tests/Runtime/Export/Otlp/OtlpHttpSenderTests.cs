using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

public sealed class OtlpHttpSenderTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly RetrySettings Quick = new() { FirstDelay = TimeSpan.FromMilliseconds(1) };

    private readonly ConcurrentQueue<string> reports = new();

    [Fact]
    public async Task A_request_has_the_headers_and_the_type_of_protobuf()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var sender = SenderTo(receiver, settings => settings with { Headers = [new("Authorization", "Bearer secret-key"), new("X-Source", "dev")] });

        Assert.Equal(new ExportOutcome(3, 0), Send(sender));

        var request = receiver.Requests.Single();
        Assert.Equal("/opentelemetry/v1/traces", request.Path);
        Assert.Equal("Bearer secret-key", request.Headers["authorization"]);
        Assert.Equal("dev", request.Headers["x-source"]);
        Assert.Equal("application/x-protobuf", request.Headers["content-type"]);
        Assert.DoesNotContain("content-encoding", request.Headers.Keys);
        Assert.Empty(reports);
    }

    [Fact]
    public async Task A_compressed_request_is_the_same_request()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var sender = SenderTo(receiver, settings => settings with { UseCompression = true });

        Send(sender, body: [10, 0]);
        Send(sender, body: [10, 0, 10, 0]);

        Assert.All(receiver.Requests, request => Assert.Equal("gzip", request.Headers["content-encoding"]));
        Assert.Equal([[10, 0], [10, 0, 10, 0]], receiver.Requests.Select(request => request.Body));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        await using var receiver = await OtlpReceiver.StartAsync(new(status), new(status));
        using var sender = SenderTo(receiver);

        Assert.Equal(new ExportOutcome(3, 0), Send(sender));
        Assert.Equal(3, receiver.Requests.Count);
        Assert.Empty(reports);
    }

    [Fact]
    public async Task Retries_come_to_an_end()
    {
        await using var receiver = await OtlpReceiver.StartAsync([.. Enumerable.Repeat(new ScriptedAnswer(503), 9)]);
        using var sender = SenderTo(receiver, settings => settings with { Retry = Quick with { MaxRetries = 2 } });

        Assert.Equal(new ExportOutcome(0, 3), Send(sender));
        Assert.Equal(3, receiver.Requests.Count);
        Assert.Equal($"3 spans are lost. Test at {receiver.Url}opentelemetry/v1/traces: 503 Service Unavailable (tried 3 times)", reports.Single());
    }

    [Fact]
    public async Task A_refusal_fails_at_once_and_the_report_keeps_the_key()
    {
        var refusal = new ScriptedAnswer(401) { ContentType = "text/plain", Body = Encoding.UTF8.GetBytes("unknown key secret-key") };
        await using var receiver = await OtlpReceiver.StartAsync(refusal, refusal);
        using var sender = SenderTo(receiver, settings => settings with { Headers = [new("Authorization", "Bearer secret-key")] });

        Assert.Equal(new ExportOutcome(0, 3), Send(sender));
        Assert.Equal(new ExportOutcome(0, 3), Send(sender));

        Assert.Equal(2, receiver.Requests.Count);
        Assert.EndsWith("401 Unauthorized: unknown key ***", Assert.Single(reports));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var other = await OtlpReceiver.StartAsync();
        var elsewhere = new ScriptedAnswer(307) { Headers = new Dictionary<string, string> { ["Location"] = other.Url.AbsoluteUri } };
        await using var receiver = await OtlpReceiver.StartAsync(elsewhere);
        using var sender = SenderTo(receiver);

        Assert.Equal(new ExportOutcome(0, 3), Send(sender));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task The_server_says_how_long_to_wait()
    {
        var busy = new ScriptedAnswer(429) { Headers = new Dictionary<string, string> { ["Retry-After"] = "1" } };
        await using var receiver = await OtlpReceiver.StartAsync(busy);
        using var sender = SenderTo(receiver);
        var clock = Stopwatch.StartNew();

        Assert.Equal(new ExportOutcome(3, 0), Send(sender));
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task No_retry_is_waited_for_that_would_come_too_late()
    {
        var busy = new ScriptedAnswer(503) { Headers = new Dictionary<string, string> { ["Retry-After"] = "3600" } };
        await using var receiver = await OtlpReceiver.StartAsync(busy);
        using var sender = SenderTo(receiver);

        Assert.Equal(new ExportOutcome(0, 3), Send(sender));
        Assert.Single(receiver.Requests);
    }

    [Fact]
    public void An_absent_server_is_tried_again_and_reported()
    {
        using var sender = SenderTo(new Uri("http://127.0.0.1:9"), settings => settings with { Retry = Quick with { MaxRetries = 1 } });

        Assert.Equal(new ExportOutcome(0, 3), Send(sender));
        Assert.Contains("(tried 2 times)", Assert.Single(reports));
    }

    [Theory]
    [InlineData("application/x-protobuf", "0A080802120466756C6C")]
    [InlineData("application/json", "7B227061727469616C53756363657373223A7B2272656A65637465645370616E73223A2232222C226572726F724D657373616765223A2266756C6C227D7D")]
    public async Task Spans_that_the_server_rejects_are_counted(string contentType, string body)
    {
        var partial = new ScriptedAnswer(200) { ContentType = contentType, Body = Convert.FromHexString(body) };
        await using var receiver = await OtlpReceiver.StartAsync(partial);
        using var sender = SenderTo(receiver);

        Assert.Equal(new ExportOutcome(1, 2), Send(sender));
        Assert.EndsWith("rejected them: full", Assert.Single(reports));
    }

    [Fact]
    public async Task A_shutdown_does_not_wait_for_retries()
    {
        await using var receiver = await OtlpReceiver.StartAsync([.. Enumerable.Repeat(new ScriptedAnswer(503), 9)]);
        using var sender = SenderTo(receiver, settings => settings with { Retry = new() { FirstDelay = Long, MaxDelay = Long } });
        var sending = Task.Run(() => sender.Send(new byte[] { 10, 0 }, 3, Deadline.After(TimeSpan.FromHours(1))));
        Assert.True(SpinWait.SpinUntil(() => receiver.Requests.Count > 0, Long));

        sender.Dispose();

        Assert.Equal(new ExportOutcome(0, 3), await sending.WaitAsync(Long));
    }

    private static ExportOutcome Send(OtlpHttpSender sender, byte[]? body = null) => sender.Send(body ?? [10, 0], 3, Deadline.After(Long));

    private OtlpHttpSender SenderTo(OtlpReceiver receiver, Func<OtlpSettings, OtlpSettings>? change = null) => SenderTo(receiver.Url, change);

    private OtlpHttpSender SenderTo(Uri server, Func<OtlpSettings, OtlpSettings>? change = null)
    {
        var settings = new OtlpSettings { Endpoint = new Uri(server, "opentelemetry/v1/traces"), TargetName = "Test", Retry = Quick };
        return new OtlpHttpSender(change?.Invoke(settings) ?? settings, reports.Enqueue);
    }
}
