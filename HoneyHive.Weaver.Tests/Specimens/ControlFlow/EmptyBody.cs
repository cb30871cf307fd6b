using HoneyHive;

namespace Specimens.ControlFlow;

public static class EmptyBody
{
    public const string Tree = "EmptyBody.Nothing [tool]";

    public static object? Run()
    {
        Nothing();
        return null;
    }

    [Trace]
    private static void Nothing()
    {
    }
}
