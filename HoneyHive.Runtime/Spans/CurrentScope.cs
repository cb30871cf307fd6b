using System.ComponentModel;
using System.Diagnostics;
using System.Threading;

namespace HoneyHive.Spans;

/// <summary>
/// What was current before woven code made a span current, for code that has to undo that when the span may be over already and serve
/// another call. The default value undoes nothing. User code has no reason to touch it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CurrentScope
{
    internal CurrentScope(Span span)
    {
        Own = span.Activity;
        Outer = span.Outer;
        OuterContext = span.OuterContext;
        InnerContext = span.InnerContext;
    }

    /// <summary>What stands for the span while it is current; never pooled.</summary>
    internal Activity? Own { get; }

    internal Activity? Outer { get; }

    internal ExecutionContext? OuterContext { get; }

    internal ExecutionContext? InnerContext { get; }
}
