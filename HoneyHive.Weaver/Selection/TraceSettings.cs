namespace HoneyHive.Weaver.Selection;

/// <summary>How a method is traced.</summary>
/// <param name="EventType">A value of the runtime's <c>EventType</c>.</param>
/// <param name="Name">Name of the span; null for the default.</param>
/// <param name="CaptureInputs">Whether arguments are recorded.</param>
/// <param name="CaptureOutputs">Whether the result is recorded.</param>
internal sealed record TraceSettings(int EventType = 0, string? Name = null, bool CaptureInputs = true, bool CaptureOutputs = true);
