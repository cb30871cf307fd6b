using System.ComponentModel;
using System.Threading;

namespace HoneyHive.Spans;

/// <summary>
/// What was current before woven code made a span current, for code that has to undo that when the span may be over already and serve
/// another call. The default value undoes nothing. User code has no reason to touch it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CurrentScope
{
    internal CurrentScope(Span span, object? own, object? outer)
    {
        Path = span.Path;
        Own = own;
        Outer = outer;
        OuterContext = span.OuterContext;
        InnerContext = span.InnerContext;
    }

    /// <summary>The path that made the span current; null when nothing is to be undone.</summary>
    internal TracingPath? Path { get; }

    /// <summary>What stands for the span while it is current: nothing that is ever pooled.</summary>
    internal object? Own { get; }

    /// <summary>What stood in its place.</summary>
    internal object? Outer { get; }

    internal ExecutionContext? OuterContext { get; }

    internal ExecutionContext? InnerContext { get; }
}
