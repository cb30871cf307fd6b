using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>What is recorded of each call.</summary>
internal sealed record CaptureSettings
{
    /// <summary>Whether arguments are recorded: <c>HH_CAPTURE_INPUTS</c>.</summary>
    internal bool CaptureInputs { get; init; } = true;

    /// <summary>Whether results are recorded: <c>HH_CAPTURE_OUTPUTS</c>.</summary>
    internal bool CaptureOutputs { get; init; } = true;

    /// <summary>Whether exceptions are recorded: <c>HH_CAPTURE_EXCEPTIONS</c>.</summary>
    internal bool CaptureExceptions { get; init; } = true;

    /// <summary>Which traces are recorded: <c>HH_SAMPLING_RATE</c>.</summary>
    internal TraceSampling Sampling { get; init; } = TraceSampling.Everything;

    /// <summary>What and how much is copied of a mutable argument.</summary>
    internal SnapshotLimits InputLimits { get; init; } = SnapshotLimits.Default;

    /// <summary>What and how much is copied of a mutable result, an item of an iterator, a tag.</summary>
    internal SnapshotLimits OutputLimits { get; init; } = SnapshotLimits.Default;
}
