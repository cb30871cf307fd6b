using System;
using System.Threading;
using OpenTelemetry;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// Posts requests, again when it makes sense. Blocks the export thread; never throws. The traffic is not traced itself.
/// </summary>
internal sealed class OtlpHttpSender : IDisposable
{
    private readonly OtlpHttpPost post;
    private readonly RetrySettings retry;
    private readonly FailureReport failures;
    private readonly Random random = new();
    private readonly CancellationTokenSource disposal = new();

    internal OtlpHttpSender(OtlpSettings settings, Action<string>? report)
    {
        post = new OtlpHttpPost(settings);
        retry = settings.Retry;
        failures = new FailureReport(report, settings.Headers);
    }

    /// <summary>Where requests go, in words for a person.</summary>
    internal string Target => post.Target;

    /// <summary>Sends a request until it is accepted, refused for good, or the time is over.</summary>
    internal ExportOutcome Send(ReadOnlyMemory<byte> body, int spans, Deadline deadline)
    {
        using var suppression = SuppressInstrumentationScope.Begin();
        for (var attempt = 0; ; attempt++)
        {
            var answer = post.TrySend(body, deadline.Remaining, disposal.Token);
            if (answer.IsAccepted)
                return Accept(answer, spans);
            if (attempt < retry.MaxRetries && answer.MayBeRetried && Wait(answer.RetryAfter ?? DelayOf(attempt), deadline))
                continue;
            failures.Add(spans, $"{Target}: {answer.Problem}{(attempt == 0 ? string.Empty : $" (tried {attempt + 1} times)")}");
            return new(0, spans);
        }
    }

    public void Dispose()
    {
        disposal.Cancel();
        post.Dispose();
    }

    private ExportOutcome Accept(OtlpAnswer answer, int spans)
    {
        var rejected = Math.Min(Math.Max(answer.Response.RejectedSpans, 0), spans);
        if (rejected > 0)
            failures.Add(rejected, $"{Target} rejected them: {answer.Response.Message}");
        return new(spans - rejected, rejected);
    }

    private TimeSpan DelayOf(int attempt) => retry.DelayOf(attempt, random.NextDouble());

    /// <summary>Waits before a retry, unless there is no time left for one.</summary>
    private bool Wait(TimeSpan delay, Deadline deadline) =>
        delay < deadline.Remaining && !disposal.Token.WaitHandle.WaitOne(delay);
}
