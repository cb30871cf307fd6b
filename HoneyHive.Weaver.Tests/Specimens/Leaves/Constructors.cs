using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class Constructors
{
    public const string Tree = """
        Constructors.Make [tool] => 1
        └─ look
        Constructors.MakeDerived [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        Constructors.Make [tool] => 1
        look
        Constructors.MakeDerived [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Make() + MakeDerived();

    [Trace]
    private static int Make()
    {
        _ = new Question();
        return 1;
    }

    [Trace]
    private static int MakeDerived()
    {
        _ = new Derived();
        return 1;
    }

    private class Question
    {
        private readonly int looked = Look();

        public override string ToString() => $"{looked}";
    }

    private sealed class Derived : Question;

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
