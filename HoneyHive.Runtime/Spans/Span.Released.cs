using System.Diagnostics;

namespace HoneyHive.Spans;

/// <content>
/// Uses of a span after its release, which a debug build tells of with a failed assertion. A release build has nothing of it: there, a span
/// without a path ignores what is done to it.
/// </content>
public sealed partial class Span
{
    /// <summary>Called by whatever uses a span on behalf of woven code.</summary>
    [Conditional("DEBUG")]
    internal void AssertInUse() => Debug.Assert(Path is not null, "A span was used after its release.");

    /// <summary>Called when a span comes from the pool: whoever has written to it since its release has used what is another call's.</summary>
    [Conditional("DEBUG")]
    internal void AssertUntouched() => Debug.Assert(
        Path is null && Attributes.Count == 0 && Attributes.Text.IsEmpty && Failure is null && Items is null && !IsPublished && !IsFailing,
        "A span was written to after its release.");
}
