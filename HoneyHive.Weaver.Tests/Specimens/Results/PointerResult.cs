using HoneyHive;

namespace Specimens.Results;

public static unsafe class PointerResult
{
    public const string Tree = "PointerResult.Skip [tool] (count: 2)";

    public static object Run()
    {
        var numbers = stackalloc int[] { 1, 2, 3 };
        return *Skip(numbers, 2);
    }

    [Trace]
    private static int* Skip(int* numbers, int count) => numbers + count;
}
