using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <content>Roots of traces that are not recorded.</content>
public sealed partial class Span
{
    /// <summary>Begins a span of which only its beginning and its end matter, so no clock is read.</summary>
    internal void StartUnrecorded(TracingPath path, TracedMethod method) => Take(path, method);
}
