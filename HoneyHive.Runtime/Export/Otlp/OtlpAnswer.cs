using System;

namespace HoneyHive.Export.Otlp;

/// <summary>What came of posting a request once.</summary>
internal readonly record struct OtlpAnswer
{
    internal bool IsAccepted { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    internal bool MayBeRetried { get; init; }

    /// <summary>How long the server wants to be left alone; null when it has not said so.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>The body of an accepting answer.</summary>
    internal OtlpResponse Response { get; init; }

    /// <summary>Why the request was not accepted, in words for a person.</summary>
    internal string Problem { get; init; }
}
