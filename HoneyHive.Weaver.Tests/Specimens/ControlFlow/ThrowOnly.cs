using System;
using HoneyHive;

namespace Specimens.ControlFlow;

public static class ThrowOnly
{
    public const string Tree = """
        ThrowOnly.Refuse [tool] (reason: "no") !! NotSupportedException: no
        ThrowOnly.RefuseFinally [tool] (reason: "never") !! NotSupportedException: never
        """;

    public static object Run() => Try(() => Refuse("no")) + Try(() => RefuseFinally("never"));

    private static string Try(Func<int> call)
    {
        try
        {
            return call().ToString();
        }
        catch (NotSupportedException exception)
        {
            return exception.Message;
        }
    }

    [Trace]
    private static int Refuse(string reason) => throw new NotSupportedException(reason);

    [Trace]
    private static int RefuseFinally(string reason)
    {
        try
        {
            throw new NotSupportedException(reason);
        }
        finally
        {
            Effects.Add("finally");
        }
    }
}
