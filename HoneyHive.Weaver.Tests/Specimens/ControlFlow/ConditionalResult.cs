using HoneyHive;

namespace Specimens.ControlFlow;

public static class ConditionalResult
{
    public const string Tree = """
        ConditionalResult.Choose [tool] (flag: true, text: null) => "none"
        ConditionalResult.Choose [tool] (flag: false, text: "x") => 1
        """;

    public static object Run() => $"{Choose(true, null)}{Choose(false, "x")}";

    [Trace]
    private static object Choose(bool flag, string? text) => flag ? text ?? "none" : text?.Length ?? (object)'?';
}
