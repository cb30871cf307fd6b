using System.Collections.Generic;

namespace HoneyHive.Weaver.Selection;

/// <summary>How a method is traced.</summary>
internal sealed record TraceSettings
{
    /// <summary>A value of the runtime's <c>EventType</c>.</summary>
    internal int EventType { get; init; }

    /// <summary>Name of the span; null for the default.</summary>
    internal string? Name { get; init; }

    /// <summary>A value of <c>ActivityKind</c>.</summary>
    internal int Kind { get; init; }

    /// <summary>Whether arguments are recorded.</summary>
    internal bool CaptureInputs { get; init; } = true;

    /// <summary>Whether the result is recorded.</summary>
    internal bool CaptureOutputs { get; init; } = true;

    /// <summary>Constant attributes of the span, a key each, from near to far.</summary>
    internal IReadOnlyList<SpanTag> Tags { get; init; } = [];
}
