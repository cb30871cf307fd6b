using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Constructors;

public static class Bodies
{
    public const string Tree = """
        Parameters.ctor [tool] (input: 2, reference: 3)
        Loop.ctor [tool] (count: 3)
        Early.ctor [tool] (isEarly: true)
        Early.ctor [tool] (isEarly: false)
        Handlers.ctor [tool] (text: "x")
        Many.ctor [tool] (values: [1,2,3])
        Reassigned.ctor [tool] (text: "a")
        """;

    public static object Run()
    {
        var reference = 3;
        var parameters = new Parameters(2, ref reference, out var output, stackalloc int[1]);
        return $"{new Loop(3).Count} {new Early(true).Text} {new Early(false).Text} {new Handlers("x").Text} "
            + $"{parameters.Sum} {reference} {output} {new Many(1, 2, 3).Sum} {new Reassigned("a").Text}";
    }

    private sealed class Loop
    {
        [Trace]
        public Loop(int count)
        {
            while (Count < count)
                Count++;
        }

        public int Count { get; }
    }

    private sealed class Early
    {
        public readonly string Text = "none";

        [Trace]
        public Early(bool isEarly)
        {
            if (isEarly)
                return;
            Text = "late";
        }
    }

    private sealed class Handlers
    {
        private readonly object gate = new();

        [Trace]
        public Handlers(string text)
        {
            try
            {
                lock (gate)
                    Text = text;
                _ = int.Parse(text);
            }
            catch (FormatException exception) when (exception.Message.Length > 0)
            {
                Text += "!";
            }
            finally
            {
                Text += "?";
            }
        }

        public string Text { get; }
    }

    private sealed class Parameters
    {
        [Trace]
        public Parameters(in int input, ref int reference, out int output, scoped Span<int> memory)
        {
            reference += input;
            output = reference;
            memory[0] = output;
            Sum = memory[0] + input;
        }

        public int Sum { get; }
    }

    private sealed class Many
    {
        [Trace]
        public Many(params List<int> values)
        {
            foreach (var value in values)
                Sum += value;
        }

        public int Sum { get; }
    }

    private sealed class Reassigned
    {
        [Trace]
        public Reassigned(string text)
        {
            text += "b";
            Text = text;
        }

        public string Text { get; }
    }
}
