using System;
using System.Collections;
using System.Collections.Generic;
using HoneyHive.Weaving;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>An iterator as the weaver would leave it, over items that a test gives.</summary>
internal sealed class HandWovenIterator<T>(IEnumerator<T> items, bool capturesItems = true) : IEnumerator<T>
{
    private HoneyHive.Spans.Span? span;
    private bool hasStarted;

    public T Current => items.Current;

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (!hasStarted)
            span = Weave.BeginItems(HandWoven.Method);
        hasStarted = true;
        var own = span;
        span = null;
        Weave.Resume(own);
        try
        {
            var hasItem = items.MoveNext();
            span = capturesItems ? Weave.Yield(own, hasItem, hasItem ? Current : default!) : Weave.Yield(own, hasItem);
            own = null;
            return hasItem;
        }
        catch (Exception exception) when (Weave.Fail(own, exception))
        {
            throw;
        }
        finally
        {
            Weave.Exit(own);
        }
    }

    public void Dispose()
    {
        Weave.Resume(span);
        Weave.Exit(span);
        span = null;
        items.Dispose();
    }

    public void Reset() => throw new NotSupportedException();
}
