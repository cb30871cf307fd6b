using System;
using HoneyHive;

namespace Specimens.Bodies;

public static class NestedHandlers
{
    public const string Tree = """
        NestedHandlers.Walk [tool] (steps: 4) => "0c1fc2bfc3F"
        """;

    public static object Run() => Walk(4);

    [Trace]
    private static string Walk(int steps)
    {
        var path = string.Empty;
        for (var step = 0; step < steps; step++)
        {
            path += step;
            try
            {
                try
                {
                    if (step == 0)
                        continue;
                    if (step == 2)
                        throw new InvalidOperationException();
                    if (step == 3)
                        break;
                    path += "f";
                }
                catch (InvalidOperationException)
                {
                    path += "b";
                    goto next;
                }
                finally
                {
                    path += step == 2 ? "f" : string.Empty;
                }

            next:
                ;
            }
            finally
            {
                path += step == 3 ? "F" : "c";
            }
        }

        return path;
    }
}
