using System;
using HoneyHive;

namespace Specimens.Constructors;

public static class BranchingBaseArguments
{
    public const string Tree = """
        Choice.ctor [tool] (first: "a", second: "b", takesFirst: true)
        Choice.ctor [tool] (first: "a", second: "b", takesFirst: false)
        Fallback.ctor [tool] (name: null)
        Fallback.ctor [tool] (name: "c")
        Parsed.ctor [tool] (text: "12")
        Parsed.ctor [tool] (text: "x")
        Selected.ctor [tool] (number: 1)
        Selected.ctor [tool] (number: 20)
        Conditional.ctor [tool] (text: null, number: 3)
        Conditional.ctor [tool] (text: "abc", number: null)
        Combined.ctor [tool] (left: "l", right: "r", deep: true)
        """;

    public static object Run()
    {
        Base[] made =
        [
            new Choice("a", "b", true), new Choice("a", "b", false), new Fallback(null), new Fallback("c"), new Parsed("12"), new Parsed("x"),
            new Selected(1), new Selected(20), new Conditional(null, 3), new Conditional("abc", null), new Combined("l", "r", true),
        ];
        try
        {
            _ = new Selected(0);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Effects.Add(exception.ParamName!);
        }

        return string.Join(' ', Array.ConvertAll(made, item => item.Text));
    }

    private class Base(string text, int number = 0)
    {
        public string Text { get; protected set; } = text + number;
    }

    private sealed class Choice : Base
    {
        [Trace]
        public Choice(string first, string second, bool takesFirst)
            : base(takesFirst ? first : second) => Text += "!";
    }

    private sealed class Fallback : Base
    {
        [Trace]
        public Fallback(string? name)
            : base(name ?? "none") => Text += name;
    }

    private sealed class Parsed : Base
    {
        [Trace]
        public Parsed(string text)
            : base(text, int.TryParse(text, out var number) && number > 10 ? number : -1) => Text += number;
    }

    private sealed class Selected : Base
    {
        [Trace]
        public Selected(int number)
            : base(number switch
            {
                1 => "one",
                2 => "two",
                > 10 => "many",
                _ => throw new ArgumentOutOfRangeException(nameof(number)),
            }) => Text += number;
    }

    private sealed class Conditional : Base
    {
        [Trace]
        public Conditional(string? text, int? number)
            : base(text?.ToUpperInvariant() ?? "-", number ?? text?.Length ?? throw new ArgumentException("both")) => Text += ".";
    }

    private sealed class Combined : Base
    {
        [Trace]
        public Combined(string left, string right, bool deep)
            : base(deep ? left.Length > 0 ? left : right : right is { Length: > 3 and var length } ? right + length : "short", deep ? 1 : 2)
        {
            for (var i = 0; i < 2; i++)
                Text += i;
        }
    }
}
