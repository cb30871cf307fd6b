using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class VirtualCall
{
    public const string Tree = """
        VirtualCall.Ask [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        VirtualCall.Ask [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Ask(new Curious());

    [Trace(CaptureInputs = false)]
    private static int Ask(Question question) => question.Answer();

    private class Question
    {
        public virtual int Answer() => 0;
    }

    private sealed class Curious : Question
    {
        public override int Answer() => Look();
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
