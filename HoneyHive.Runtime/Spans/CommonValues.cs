using System;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// Names what woven code calls for arguments and results of the commonest types, so that a native image of this assembly has code for them: the first
/// traced call of a program would have to wait until they are compiled. Named, and not called: what is called here would only become part of this.
/// </summary>
internal static class CommonValues
{
    /// <summary>One of each type: what is the same for all references is there once.</summary>
    internal static readonly Delegate[][] Recorders = [Of<object?>(), Of<int>(), Of<long>(), Of<double>(), Of<bool>()];

    private static Delegate[] Of<T>() => [(Action<Span, int, T>)Weave.Input, (Action<Span?, T>)Weave.Output, (Action<Span?, T>)Weave.Complete];
}
