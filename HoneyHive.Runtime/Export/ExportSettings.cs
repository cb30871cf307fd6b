using System;

namespace HoneyHive.Export;

/// <summary>How spans are gathered for export, and how much may wait.</summary>
internal sealed record ExportSettings
{
    /// <summary>Spans a thread collects before it hands them over: <c>HH_BATCH_SIZE</c>. 1 exports each span at once. At least 1.</summary>
    internal int BatchSize { get; init; } = 100;

    /// <summary>How long an ended span may wait for its batch to fill: <c>HH_FLUSH_INTERVAL</c>.</summary>
    internal TimeSpan FlushInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an ended span may wait for the root of its trace, so that both leave in one request. Zero: not at all.</summary>
    internal TimeSpan TraceWait { get; init; }

    /// <summary>Spans that may wait in full batches, those on their way included: <c>HH_MAX_QUEUE_SIZE</c>.</summary>
    internal int MaxQueueSize { get; init; } = 100_000;

    /// <summary>Bytes that those spans may hold: <c>HH_MAX_QUEUE_BYTES</c>.</summary>
    internal long MaxQueueBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How long one export may take, retries included: <c>HH_EXPORT_TIMEOUT</c>.</summary>
    internal TimeSpan ExportTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
