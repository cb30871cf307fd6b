using System;
using System.Collections.Generic;
using System.Numerics;
using HoneyHive;

namespace Specimens.Generics;

public static class EveryConstraint
{
    public const string Tree = """
        EveryConstraint.Key [tool] (value: "a") => "a"
        EveryConstraint.Maybe [tool] (value: null) => "none"
        EveryConstraint.Call [tool] => 3
        EveryConstraint.Contains [tool] (list: [1], item: 1) => true
        EveryConstraint.Total [tool] (numbers: [1,2]) => 3
        EveryConstraint.Length [tool]
        EveryConstraint.Length [tool]
        """;

    public static unsafe object Run() =>
        $"{Key("a")} {Maybe<string>(null)} {Call<Maker>(() => 3)} {Contains<Numbers, int>([1], 1)} {Total([1, 2])} "
        + $"{Length(new Text("abc"))} {Length(new Words())}";

    [Trace]
    private static T Key<T>(T value)
        where T : notnull, IComparable<T> => value;

    [Trace]
    private static string Maybe<T>(T? value)
        where T : class? => value?.ToString() ?? "none";

    [Trace]
    private static object? Call<T>(T call)
        where T : Delegate => call.DynamicInvoke();

    [Trace]
    private static bool Contains<TList, TItem>(TList list, TItem item)
        where TList : class, ICollection<TItem>, new()
        where TItem : unmanaged => list.Contains(item) && new TList().Count == 0;

    [Trace]
    private static T Total<T>(T[] numbers)
        where T : struct, IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        var total = T.AdditiveIdentity;
        foreach (var number in numbers)
            total += number;
        return total;
    }

    [Trace(CaptureOutputs = false)]
    private static int Length<T>(T items)
        where T : IMeasured<T>, allows ref struct => items.Length + T.Extra;

    private delegate int Maker();

    private sealed class Numbers : List<int>;

    private interface IMeasured<T>
        where T : allows ref struct
    {
        static abstract int Extra { get; }

        int Length { get; }
    }

    private readonly ref struct Text(ReadOnlySpan<char> text) : IMeasured<Text>
    {
        private readonly ReadOnlySpan<char> text = text;

        public static int Extra => 1;

        public int Length => text.Length;
    }

    private sealed class Words : IMeasured<Words>
    {
        public static int Extra => 2;

        public int Length => 5;
    }
}
