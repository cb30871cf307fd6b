using System;
using HoneyHive;

namespace Specimens.Constructors;

public static class ClosuresInBaseArguments
{
    public const string Tree = """
        Delayed.ctor [tool] (number: 2, label: "x")
        └─ Delayed.ctor.lambda [tool] => "x2"
        """;

    public static object Run() => new Delayed(2, "x").Text;

    private class Base(Func<int, string> make)
    {
        public string Text { get; protected set; } = make(1);
    }

    private sealed class Delayed : Base
    {
        [Trace]
        public Delayed(int number, string label)
            : base(factor => label + (number * factor))
        {
            Func<string> again = [Trace] () => label + number;
            Text += again();
            number++;
            label = "y";
            Text += number;
        }
    }
}
