using HoneyHive;

namespace Specimens.ControlFlow;

public static class Recursion
{
    public const string Tree = """
        Recursion.Factorial [tool] (number: 3) => 6
        └─ Recursion.Factorial [tool] (number: 2) => 2
           └─ Recursion.Factorial [tool] (number: 1) => 1
        Recursion.IsEven [tool] (number: 2) => true
        └─ Recursion.IsOdd [tool] (number: 1) => true
           └─ Recursion.IsEven [tool] (number: 0) => true
        """;

    public static object Run() => $"{Factorial(3)} {IsEven(2)}";

    [Trace]
    private static int Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);

    [Trace]
    private static bool IsEven(int number) => number == 0 || IsOdd(number - 1);

    [Trace]
    private static bool IsOdd(int number) => number != 0 && IsEven(number - 1);
}
