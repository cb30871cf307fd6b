using System;

namespace HoneyHive.Capture;

/// <summary>What and how much of a mutable value is copied. What lies beyond a limit is replaced by a marker; the JSON stays valid.</summary>
internal sealed record SnapshotLimits
{
    internal static readonly SnapshotLimits Default = new();

    /// <summary>Whether getters are called that the program could notice: <c>HH_CAPTURE_COMPUTED_PROPERTIES</c>. Default: <see langword="false"/>.</summary>
    internal bool ComputedProperties { get; init; }

    /// <summary>
    /// Whether a marker stands for what has the name of a secret: <c>HH_SANITIZE_INPUTS</c>, <c>HH_SANITIZE_OUTPUTS</c>. Default: <see langword="true"/>.
    /// </summary>
    internal bool HidesSecrets { get; init; } = true;

    /// <summary>Levels of nesting. Default: 12.</summary>
    internal int Depth { get; init; } = 12;

    /// <summary>Items of one collection. Default: 1,000.</summary>
    internal int Items { get; init; } = 1_000;

    /// <summary>UTF-16 code units of one string, and bytes of one binary value. Default: 32,768.</summary>
    internal int StringLength { get; init; } = 32_768;

    /// <summary>Bytes of JSON after which nothing more is begun; what has been begun may go beyond by one string. Default: 256 KiB.</summary>
    internal int Bytes { get; init; } = 256 * 1024;

    /// <summary>
    /// Time after which nothing more is begun, to the resolution of <see cref="Environment.TickCount"/>. A getter that has been called
    /// is waited for. Default: 50 ms.
    /// </summary>
    internal TimeSpan Time { get; init; } = TimeSpan.FromMilliseconds(50);
}
