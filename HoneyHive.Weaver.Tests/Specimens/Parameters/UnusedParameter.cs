using HoneyHive;

namespace Specimens.Parameters;

public static class UnusedParameter
{
    public const string Tree = "UnusedParameter.Answer [tool] (question: \"why?\", hint: 1) => 42";

    public static object Run() => Answer("why?", 1);

    [Trace]
    private static int Answer(string question, int hint) => 42;
}
