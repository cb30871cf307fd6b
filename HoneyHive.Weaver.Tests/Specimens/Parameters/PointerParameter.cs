using HoneyHive;

namespace Specimens.Parameters;

public static unsafe class PointerParameter
{
    public const string Tree = """
        PointerParameter.Read [tool] (index: 1) => 8
        PointerParameter.Call [tool] (argument: 4) => 5
        """;

    public static object Run()
    {
        var numbers = stackalloc int[] { 7, 8 };
        return Read(numbers, 1) + Call(&Increment, 4);
    }

    [Trace]
    private static int Read(int* numbers, int index) => numbers[index];

    [Trace]
    private static int Call(delegate*<int, int> function, int argument) => function(argument);

    private static int Increment(int number) => number + 1;
}
