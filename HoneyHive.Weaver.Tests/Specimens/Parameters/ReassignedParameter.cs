using HoneyHive;

namespace Specimens.Parameters;

public static class ReassignedParameter
{
    public const string Tree = "ReassignedParameter.Clamp [tool] (number: 12, limit: 10) => 10";

    public static object Run() => Clamp(12, 10);

    [Trace]
    private static int Clamp(int number, int limit)
    {
        if (number > limit)
            number = limit;
        limit = 0;
        return number + limit;
    }
}
