using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Quickstart;

/// <summary>Repeats what has failed for a reason that passes.</summary>
internal static class Retry
{
    private const int Attempts = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(20);

    /// <summary>Calls up to three times while a service is unavailable, waiting twice as long each time.</summary>
    internal static async Task<T> TransientAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (HttpRequestException exception) when (attempt < Attempts && exception.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(FirstDelay * (1 << (attempt - 1)), cancellationToken);
            }
        }
    }
}
