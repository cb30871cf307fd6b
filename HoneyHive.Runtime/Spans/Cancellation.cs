using System;

namespace HoneyHive.Spans;

/// <summary>Tells a method that was asked to stop from one that has failed.</summary>
internal static class Cancellation
{
    /// <summary>
    /// Whether an exception says that somebody has asked the method to stop: its own token is cancelled. One without such a token is a failure
    /// like any other. So is a time-out that is told as a cancellation, as HttpClient does: there the token is one of its own.
    /// </summary>
    internal static bool WasRequested(object failure) =>
        failure is OperationCanceledException { CancellationToken.IsCancellationRequested: true, InnerException: not TimeoutException };
}
