using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using HoneyHive;

namespace Specimens.Constructors;

/// <summary>Spreading a sequence disposes of its enumerator: there is a finally block before the call of the base constructor.</summary>
public static class SpreadInBaseArguments
{
    public const string Tree = """
        Joined.ctor [tool] (texts: ["a","b"], more: "c")
        Numbers.ctor [tool] (count: 2)
        """;

    public static object Run()
    {
        var joined = new Joined(["a", "b"], "c");
        return $"{new Numbers(2).Sum()} {string.Join('+', joined)} {joined.Label}";
    }

    private sealed class Numbers : ReadOnlyCollection<int>
    {
        [Trace]
        public Numbers(int count)
            : base([.. Enumerable.Range(1, count).Where(number => number > 1), 7]) => Effects.Add($"{Count}");
    }

    private sealed class Joined : List<string>
    {
        [Trace]
        public Joined(List<string> texts, string more)
            : base([.. texts, more is { Length: > 0 } ? more : throw new KeyNotFoundException(), .. texts.Skip(1)])
        {
            try
            {
                Label = this[9];
            }
            catch (System.ArgumentOutOfRangeException)
            {
                Label = this[0];
            }
        }

        public string Label { get; }
    }
}
