namespace HoneyHive.Weaver.Selection;

/// <summary>What one place says about tracing: an attribute, a pattern, the options. What it leaves open is null.</summary>
/// <param name="IsTraced">True for <c>[Trace]</c>, false for <c>[NoTrace]</c>.</param>
/// <param name="EventType">A value of the runtime's <c>EventType</c>.</param>
/// <param name="Name">Name of the span.</param>
/// <param name="CaptureInputs">Whether arguments are recorded.</param>
/// <param name="CaptureOutputs">Whether the result is recorded.</param>
internal sealed record TraceStatement(
    bool? IsTraced = null, int? EventType = null, string? Name = null, bool? CaptureInputs = null, bool? CaptureOutputs = null)
{
    internal static TraceStatement Silent { get; } = new();

    /// <summary>
    /// This statement, and the farther one where this one is silent: each setting comes from the nearest place that sets it.
    /// </summary>
    internal TraceStatement Or(TraceStatement farther) => new(
        IsTraced ?? farther.IsTraced,
        EventType ?? farther.EventType,
        Name ?? farther.Name,
        CaptureInputs ?? farther.CaptureInputs,
        CaptureOutputs ?? farther.CaptureOutputs);

    internal TraceSettings ToSettings() => new(EventType ?? 0, Name, CaptureInputs ?? true, CaptureOutputs ?? true);
}
