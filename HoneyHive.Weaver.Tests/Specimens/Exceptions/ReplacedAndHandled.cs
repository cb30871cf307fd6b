using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class ReplacedAndHandled
{
    public const string Tree = "ReplacedAndHandled.Close [tool] => \"handled disposed\"";

    public static object Run() => Close();

    [Trace]
    private static string Close()
    {
        try
        {
            try
            {
                throw new TimeoutException("late");
            }
            finally
            {
                Dispose();
            }
        }
        catch (InvalidOperationException exception)
        {
            return $"handled {exception.Message}";
        }
    }

    private static void Dispose() => throw new InvalidOperationException("disposed");
}
