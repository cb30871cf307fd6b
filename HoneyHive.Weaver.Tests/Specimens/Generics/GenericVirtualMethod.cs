using HoneyHive;

namespace Specimens.Generics;

public static class GenericVirtualMethod
{
    public const string Tree = """
        Upper.Format [tool] (value: 1) => "<1>"
        └─ Plain.Format [tool] (value: 1) => "1"
        """;

    public static object Run() => ((Plain)new Upper()).Format(1);

    private class Plain
    {
        [Trace]
        public virtual string Format<T>(T value) => $"{value}";
    }

    private sealed class Upper : Plain
    {
        [Trace]
        public override string Format<T>(T value) => $"<{base.Format(value)}>";
    }
}
