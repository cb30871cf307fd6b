using System.Collections.Generic;
using System.Linq;

namespace HoneyHive.Weaver.Selection;

/// <summary>What one place says about tracing: an attribute, a pattern, the options. What it leaves open is null.</summary>
internal sealed record TraceStatement
{
    internal static TraceStatement Silent { get; } = new();

    /// <summary>True for <c>[Trace]</c>, false for <c>[NoTrace]</c>.</summary>
    internal bool? IsTraced { get; init; }

    /// <summary>A value of the runtime's <c>EventType</c>.</summary>
    internal int? EventType { get; init; }

    /// <summary>Name of the span.</summary>
    internal string? Name { get; init; }

    /// <summary>A value of <c>ActivityKind</c>.</summary>
    internal int? Kind { get; init; }

    /// <summary>Whether arguments are recorded.</summary>
    internal bool? CaptureInputs { get; init; }

    /// <summary>Whether results are recorded.</summary>
    internal bool? CaptureOutputs { get; init; }

    /// <summary>Constant attributes of the span, a key each.</summary>
    internal IReadOnlyList<SpanTag>? Tags { get; init; }

    /// <summary>
    /// This statement, and the farther one where this one is silent: each setting, and the tag of each key, comes from the nearest place that
    /// sets it.
    /// </summary>
    internal TraceStatement Or(TraceStatement farther) => new()
    {
        IsTraced = IsTraced ?? farther.IsTraced,
        EventType = EventType ?? farther.EventType,
        Name = Name ?? farther.Name,
        Kind = Kind ?? farther.Kind,
        CaptureInputs = CaptureInputs ?? farther.CaptureInputs,
        CaptureOutputs = CaptureOutputs ?? farther.CaptureOutputs,
        Tags = Merge(Tags, farther.Tags),
    };

    internal TraceSettings ToSettings() => new()
    {
        EventType = EventType ?? 0,
        Name = Name,
        Kind = Kind ?? 0,
        CaptureInputs = CaptureInputs ?? true,
        CaptureOutputs = CaptureOutputs ?? true,
        Tags = Tags ?? [],
    };

    private static IReadOnlyList<SpanTag>? Merge(IReadOnlyList<SpanTag>? nearer, IReadOnlyList<SpanTag>? farther) =>
        nearer is null || farther is null
            ? nearer ?? farther
            : nearer.Concat(farther.Where(tag => nearer.All(other => other.Key != tag.Key))).ToList();
}
