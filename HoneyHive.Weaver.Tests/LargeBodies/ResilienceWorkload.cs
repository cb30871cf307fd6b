using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>Retries, runs out of time, and breaks a circuit with Polly.</summary>
internal static class ResilienceWorkload
{
    internal static string Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<string> RunAsync()
    {
        var log = new List<string>();
        var pipeline = new ResiliencePipelineBuilder()
            .AddRetry(Retry(log))
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions { MinimumThroughput = 100 })
            .AddTimeout(TimeSpan.FromMilliseconds(200))
            .Build();
        log.Add(await pipeline.ExecuteAsync(cancel => FailTwiceAsync(log, cancel)));
        log.Add(pipeline.Execute(() => "synchronous"));
        log.Add(await EndAsync(() => pipeline.ExecuteAsync(NeverAsync).AsTask()));
        return string.Join('\n', log);
    }

    private static RetryStrategyOptions Retry(List<string> log) => new()
    {
        MaxRetryAttempts = 3,
        Delay = TimeSpan.FromMilliseconds(1),
        ShouldHandle = new PredicateBuilder().Handle<InvalidOperationException>(),
        OnRetry = arguments =>
        {
            log.Add($"retry {arguments.AttemptNumber}: {arguments.Outcome.Exception?.Message}");
            return default;
        },
    };

    private static async ValueTask<string> FailTwiceAsync(List<string> log, CancellationToken cancel)
    {
        await Task.Delay(1, cancel);
        log.Add("attempt");
        return log.FindAll(line => line == "attempt").Count < 3 ? throw new InvalidOperationException("not yet") : "done";
    }

    private static async ValueTask NeverAsync(CancellationToken cancel) => await Task.Delay(Timeout.Infinite, cancel);

    private static async Task<string> EndAsync(Func<Task> run)
    {
        try
        {
            await run();
            return "ended";
        }
        catch (TimeoutRejectedException exception)
        {
            return exception.Message;
        }
    }
}
