using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class Comparers
{
    public const string Tree = """
        look
        Comparers.Find [tool] => 1
        └─ look
        Comparers.FindInSet [tool] => 1
        └─ look
        Comparers.FindHere [tool] => 1
        └─ look
        Index.Find [tool] => 1
        └─ look
        Comparers.Sort [tool] => 2
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        look
        Comparers.Find [tool] => 1
        look
        Comparers.FindInSet [tool] => 1
        look
        Comparers.FindHere [tool] => 1
        look
        Index.Find [tool] => 1
        look
        Comparers.Sort [tool] => 2
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run()
    {
        var map = new Dictionary<string, int>(new Comparer());
        map["a"] = 1;
        return Find(map) + FindInSet(new HashSet<string>(new Comparer())) + FindHere(map) + new Index(new Comparer()).Find() + Sort();
    }

    [Trace(CaptureInputs = false)]
    private static int Find(Dictionary<string, int> map) => map.TryGetValue("a", out var value) ? value : 0;

    [Trace(CaptureInputs = false)]
    private static int FindInSet(HashSet<string> set) => set.Add("a") ? 1 : 0;

    [Trace(CaptureInputs = false)]
    private static int FindHere(Dictionary<string, int>? other)
    {
        var map = new Dictionary<string, int>();
        if (other is not null)
            map = other;
        return map["a"];
    }

    [Trace]
    private static int Sort()
    {
        var list = new List<string> { "a", "b" };
        list.Sort(new Comparer());
        return list.Count;
    }

    private sealed class Index(IEqualityComparer<string> comparer)
    {
        private readonly Dictionary<string, int> map = new(comparer);

        [Trace]
        public int Find() => map["a"] = 1;
    }

    private sealed class Comparer : IEqualityComparer<string>, IComparer<string>
    {
        public bool Equals(string? left, string? right) => left == right;

        public int GetHashCode(string text) => Look();

        public int Compare(string? left, string? right) => Look();
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
