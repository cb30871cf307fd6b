using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace HoneyHive.Export.Snapshots;

/// <summary>An ended span for people to read, whichever path it came by. Immutable and independent of pooled memory.</summary>
internal sealed record SpanSnapshot
{
    internal required string Name { get; init; }

    /// <summary>Fully qualified name of the traced method; null for a span that is not of a traced method.</summary>
    internal string? Function { get; init; }

    /// <summary><c>tool</c>, <c>model</c> or <c>chain</c>; null for a span that is not of a traced method.</summary>
    internal string? EventType { get; init; }

    /// <summary>Which side of a call between processes it is, if any.</summary>
    internal ActivityKind Kind { get; init; }

    /// <summary>32 hex digits.</summary>
    internal required string TraceId { get; init; }

    /// <summary>16 hex digits.</summary>
    internal required string SpanId { get; init; }

    /// <summary>16 hex digits; null for a root.</summary>
    internal string? ParentId { get; init; }

    /// <summary>Whether no span of this process is above this one; its parent may still be elsewhere.</summary>
    internal bool IsLocalRoot { get; init; }

    internal long StartUnixNanoseconds { get; init; }

    internal TimeSpan Duration { get; init; }

    internal IReadOnlyList<SnapshotAttribute> Inputs { get; init; } = [];

    internal IReadOnlyList<SnapshotAttribute> Outputs { get; init; } = [];

    /// <summary>What is neither input nor output nor shown by another property.</summary>
    internal IReadOnlyList<SnapshotAttribute> Attributes { get; init; } = [];

    /// <summary>Full name of the type of the exception; null when the span did not fail or the type is not known.</summary>
    internal string? ErrorType { get; init; }

    /// <summary>Null when the span did not fail.</summary>
    internal string? ErrorMessage { get; init; }

    /// <summary>Whether the method was asked to stop, and did.</summary>
    internal bool IsCancelled { get; init; }
}
