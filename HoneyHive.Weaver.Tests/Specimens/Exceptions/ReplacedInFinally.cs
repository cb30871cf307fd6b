using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class ReplacedInFinally
{
    public const string Tree = "ReplacedInFinally.Close [tool] (name: \"a\") !! ObjectDisposedException: Cannot access a disposed object. Object name: 'a'.";

    public static object Run() => Close("a");

    [Trace]
    private static int Close(string name)
    {
        try
        {
            throw new InvalidOperationException("first");
        }
        finally
        {
            Effects.Add("closing");
            Dispose(name);
        }
    }

    private static void Dispose(string name) => throw new ObjectDisposedException(name);
}
