using System;
using HoneyHive;

namespace Specimens.Constructors;

/// <summary>In a struct nothing has to come first: what a constructor calls, another constructor included, is below its span.</summary>
public static class Structs
{
    public const string Tree = """
        Mutable.ctor [tool] (value: 1)
        Mutable.ctor [tool] (value: 2, factor: 3)
        └─ Mutable.ctor [tool] (value: 6)
        Frozen.ctor [tool] (text: "a")
        Narrow.ctor [tool] (length: 2)
        Empty.ctor [tool]
        Replaced.ctor [tool] (value: 5)
        Failing.ctor [tool] (value: 0) !! ArgumentException: zero
        """;

    public static object Run()
    {
        var text = $"{new Mutable(1).Value} {new Mutable(2, 3).Value} {new Frozen("a").Text} {new Narrow("abc", 2).Text} "
            + $"{new Empty().Size} {new Replaced(5).Value}";
        var failing = new Failing((byte)1);
        try
        {
            failing = new Failing(0);
        }
        catch (ArgumentException)
        {
            Effects.Add($"kept {failing.Value}");
        }

        return text;
    }

    private struct Mutable
    {
        public int Value;

        [Trace]
        public Mutable(int value) => Value = value;

        [Trace]
        public Mutable(int value, int factor)
            : this(value * factor) => Value++;
    }

    private readonly struct Frozen
    {
        [Trace]
        public Frozen(string text) => Text = text + "!";

        public string Text { get; }
    }

    private readonly ref struct Narrow
    {
        private readonly ReadOnlySpan<char> text;

        [Trace]
        public Narrow(ReadOnlySpan<char> text, int length) => this.text = text[..length];

        public string Text => text.ToString();
    }

    private struct Empty
    {
        private readonly int size = 3;

        [Trace]
        public Empty() => Effects.Add("made");

        public int Size => size;
    }

    private struct Replaced
    {
        public int Value;

        [Trace]
        public Replaced(int value)
        {
            this = default;
            if (value > 3)
            {
                Value = value;
                return;
            }

            this = new Replaced { Value = 1 };
        }
    }

    private struct Failing
    {
        public int Value;

        public Failing(byte value) => Value = value;

        [Trace]
        public Failing(int value)
        {
            Value = value == 0 ? throw new ArgumentException("zero") : value;
        }
    }
}
