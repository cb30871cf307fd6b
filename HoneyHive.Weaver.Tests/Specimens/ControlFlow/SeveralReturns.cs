using HoneyHive;

namespace Specimens.ControlFlow;

public static class SeveralReturns
{
    public const string Tree = """
        SeveralReturns.Sign [tool] (number: 5) => "positive"
        SeveralReturns.Sign [tool] (number: -5) => "negative"
        SeveralReturns.Sign [tool] (number: 0) => "zero"
        SeveralReturns.Skip [tool] (isSkipped: true)
        SeveralReturns.Skip [tool] (isSkipped: false)
        """;

    public static object Run()
    {
        var signs = Sign(5) + Sign(-5) + Sign(0);
        Skip(true);
        Skip(false);
        return signs;
    }

    [Trace]
    private static string Sign(int number)
    {
        if (number > 0)
            return "positive";
        if (number < 0)
            return "negative";
        return "zero";
    }

    [Trace]
    private static void Skip(bool isSkipped)
    {
        if (isSkipped)
            return;
        Effects.Add("not skipped");
    }
}
