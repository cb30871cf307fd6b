using System;

namespace HoneyHive.Stress;

/// <summary>Thrown by a call on purpose.</summary>
internal sealed class StressException(long mark) : Exception("on purpose")
{
    /// <summary>Of the call that has thrown it, or whose callee has.</summary>
    internal long Mark { get; } = mark;
}
