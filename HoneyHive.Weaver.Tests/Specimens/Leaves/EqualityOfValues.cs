using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class EqualityOfValues
{
    public const string Tree = """
        EqualityOfValues.Find [tool] => true
        └─ look
        EqualityOfValues.FindHashed [tool] => true
        └─ look
        EqualityOfValues.Compare [tool] => true
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        EqualityOfValues.Find [tool] => true
        look
        EqualityOfValues.FindHashed [tool] => true
        look
        EqualityOfValues.Compare [tool] => true
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => (Find([new Key()]), FindHashed(new Key()), Compare(new Named("a"), new Named("a")));

    [Trace(CaptureInputs = false)]
    private static bool Find(List<Key> keys) => keys.Contains(default);

    [Trace(CaptureInputs = false)]
    private static bool FindHashed(Key key) => new HashSet<Key>().Add(key);

    [Trace(CaptureInputs = false)]
    private static bool Compare(Named left, Named right) => left == right;

    private struct Key : IEquatable<Key>
    {
        public readonly bool Equals(Key other) => Look() == 1;

        public override readonly bool Equals(object? other) => other is Key;

        public override readonly int GetHashCode() => Look();
    }

    private sealed record Named(string Name)
    {
        public bool Equals(Named? other) => Look() == 1;

        public override int GetHashCode() => 1;
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
