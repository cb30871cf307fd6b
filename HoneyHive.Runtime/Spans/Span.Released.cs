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

    /// <summary>Whether nothing is left of the last call.</summary>
    private bool IsForgotten => this is
    {
        Parent: null, Activity: null, Decoration: null, Outer: null, OuterContext: null, InnerContext: null, Flow: null, OuterFlow: null,
        Failure: null, FailureTicks: 0, NextFailing: null, Items: null, IsPublished: false, IsOnThread: false, IsFailing: false, IsSynchronous: false,
    };

    /// <summary>Called when a span goes to the pool or comes from the pool: whoever has written to it since its release has used what is another call's.</summary>
    [Conditional("DEBUG")]
    internal void AssertUntouched() => Debug.Assert(
        Path is null && IsForgotten && Attributes is { Count: 0, Dropped: 0, ReferredBytes: 0, Text.IsEmpty: true, IsDirty: false },
        "A span was written to after its release.");
}
