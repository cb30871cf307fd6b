using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Streams;

public static class ThrowsBeforeReturning
{
    public const string Tree = """
        ThrowsBeforeReturning.Forward [tool] (name: "") !! ArgumentException: No name.
        Throwing.GetAsyncEnumerator [tool] !! NotSupportedException: Not now.
        """;

    public static object Run()
    {
        var text = "";
        try
        {
            Forward("");
        }
        catch (ArgumentException exception)
        {
            text += exception.Message;
        }

        try
        {
            new Throwing().GetAsyncEnumerator();
        }
        catch (NotSupportedException exception)
        {
            text += exception.Message;
        }

        return text + Activity.Current?.OperationName;
    }

    [Trace]
    private static IAsyncEnumerable<int>? Forward(string name) => name.Length == 0 ? throw new ArgumentException("No name.") : null;

    private sealed class Throwing
    {
        [Trace]
        public IAsyncEnumerator<int> GetAsyncEnumerator() => throw new NotSupportedException("Not now.");
    }
}
