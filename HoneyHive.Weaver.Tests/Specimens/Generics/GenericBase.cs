using HoneyHive;

namespace Specimens.Generics;

public static class GenericBase
{
    public const string Tree = """
        Numbers.Parse [tool] (text: "12") => 13
        └─ Parser.Parse [tool] (text: "12") => 12
        Numbers.Format [tool] (value: 5) => "#5"
        """;

    public static object Run()
    {
        Parser<int> parser = new Numbers();
        return $"{parser.Parse("12")} {((IFormat<int>)parser).Format(5)}";
    }

    private interface IFormat<T>
    {
        string Format(T value);
    }

    private abstract class Parser<T>
    {
        [Trace]
        public virtual T Parse(string text) => Read(text);

        protected abstract T Read(string text);
    }

    private sealed class Numbers : Parser<int>, IFormat<int>
    {
        [Trace]
        public override int Parse(string text) => base.Parse(text) + 1;

        [Trace]
        string IFormat<int>.Format(int value) => $"#{value}";

        protected override int Read(string text) => int.Parse(text);
    }
}
