using System;

namespace HoneyHive.Export.Otlp;

/// <summary>When a request that failed for a passing reason is sent again: exponential backoff with full jitter.</summary>
internal sealed record RetrySettings
{
    /// <summary>How often a request is sent again: <c>HH_MAX_RETRIES</c>.</summary>
    internal int MaxRetries { get; init; } = 5;

    /// <summary>Upper bound of the first wait; doubles with every further one.</summary>
    internal TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    internal TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The wait before a retry, unless the server has asked for another one.</summary>
    /// <param name="retry">0 for the first retry.</param>
    /// <param name="random">A number from 0 up to 1, drawn anew for each wait.</param>
    internal TimeSpan DelayOf(int retry, double random)
    {
        var bound = Math.Min(FirstDelay.TotalMilliseconds * Math.Pow(2, retry), MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(bound * random);
    }
}
