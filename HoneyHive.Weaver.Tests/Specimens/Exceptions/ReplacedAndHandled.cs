using System;
using HoneyHive;

namespace Specimens.Exceptions;

/// <summary>The first exception is on its way out of the method when the second one takes its place, and is handled.</summary>
public static class ReplacedAndHandled
{
    public const string Tree = "ReplacedAndHandled.Work [tool] => \"handled\"";

    public static object Run() => Work();

    [Trace]
    private static string Work()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            finally
            {
                Fail();
            }
        }
        catch (ArgumentException)
        {
            return "handled";
        }
    }

    private static void Fail() => throw new ArgumentException("second");
}
