using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class OwnFilter
{
    public const string Tree = """
        OwnFilter.Retry [tool] (failures: 1) => 1
        OwnFilter.Retry [tool] (failures: 3) !! TimeoutException: attempt 2
        """;

    public static object Run()
    {
        try
        {
            return Retry(1) + Retry(3);
        }
        catch (TimeoutException exception)
        {
            return exception.Message;
        }
    }

    [Trace]
    private static int Retry(int failures)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (attempt < failures)
                    throw new TimeoutException($"attempt {attempt}");
                return attempt;
            }
            catch (TimeoutException) when (attempt < 2)
            {
                Effects.Add($"again after {attempt}");
            }
        }
    }
}
