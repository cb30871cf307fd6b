using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Constructors;

public static class GenericTypes
{
    public const string Tree = """
        Box.ctor [tool] (value: 1, count: 2)
        Box.ctor [tool] (value: "a", count: 1)
        Box.ctor [tool] (value: 7, count: 3)
        Crate.ctor [tool] (value: 7)
        Pair.ctor [tool] (left: 1, right: "r")
        Label.ctor [tool] (text: "t", extra: 2)
        Made.ctor [tool]
        """;

    public static object Run() =>
        $"{new Box<int>(1, 2).Count} {new Box<string>("a", 1).Count} {new Crate<long>(7).Count} "
        + $"{new Pair<int, string>(1, "r").Text} {new Outer<string>.Label<int>("t", 2).Text} {Make<Made>().Text}";

    private static T Make<T>()
        where T : new() => new();

    private class Box<T> : List<T>
    {
        [Trace]
        public Box(T value, int count)
            : base(count > 1 ? count : 4)
        {
            for (var i = 0; i < count; i++)
                Add(value);
        }
    }

    private sealed class Crate<T> : Box<T>
        where T : struct
    {
        [Trace]
        public Crate(T value)
            : base(value, 3) => Add(default);
    }

    private readonly struct Pair<TLeft, TRight>
    {
        [Trace]
        public Pair(TLeft left, TRight right) => Text = $"{left}{right}";

        public string Text { get; }
    }

    private static class Outer<T>
    {
        internal sealed class Label<TExtra>
        {
            private static int made;

            [Trace]
            public Label(T text, TExtra extra)
            {
                made = 1;
                Text = $"{text}{extra}{made}";
            }

            public string Text { get; }
        }
    }

    private sealed class Made
    {
        [Trace]
        public Made() => Text = "made";

        public string Text { get; }
    }
}
