using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class Cycles
{
    public const string Tree = """
        Cycles.Walk [tool] (steps: 3) => 1
        └─ look
        Cycles.IsEven [tool] (number: 3) => false
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        Cycles.Walk [tool] (steps: 3) => 1
        look
        Cycles.IsEven [tool] (number: 3) => false
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Walk(3) + (IsEven(3) ? 1 : 0);

    [Trace]
    private static int Walk(int steps) => Left(steps);

    private static int Left(int steps) => steps == 0 ? 0 : Right(steps - 1);

    private static int Right(int steps) => steps == 0 ? Look() : Left(steps - 1);

    [Trace]
    private static bool IsEven(int number) => Even(number);

    private static bool Even(int number) => number == 0 || Odd(number - 1);

    private static bool Odd(int number) => number != 0 && Even(number - 1);

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
