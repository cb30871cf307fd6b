using HoneyHive;

namespace Specimens.ControlFlow;

public static class LoopFromStart
{
    public const string Tree = """
        LoopFromStart.Halve [tool] (number: 40) => 5
        LoopFromStart.Drain [tool] (count: 2)
        """;

    public static object Run()
    {
        var odd = Halve(40);
        Drain(2);
        return odd;
    }

    [Trace]
    private static int Halve(int number)
    {
        do
            number /= 2;
        while (number % 2 == 0);
        return number;
    }

    [Trace]
    private static void Drain(int count)
    {
        while (count-- > 0)
            Effects.Add($"drained {count}");
    }
}
