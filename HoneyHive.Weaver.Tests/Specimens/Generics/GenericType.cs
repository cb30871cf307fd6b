using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Generics;

public static class GenericType
{
    public const string Tree = """
        Box.Put [tool] (item: 1) => 1
        Box.Put [tool] (item: 2) => 2
        Box.Put [tool] (item: "a") => 1
        Box.Convert [tool] (item: 3, result: "c") => "3c"
        Box.Last [tool] => 2
        """;

    public static object Run()
    {
        var numbers = new Box<int>();
        numbers.Put(1);
        numbers.Put(2);
        new Box<string>().Put("a");
        return numbers.Convert(3, "c") + Box<int>.Last();
    }

    private sealed class Box<T>
    {
        private static T? last;
        private readonly List<T> items = [];

        [Trace]
        public static T? Last() => last;

        [Trace]
        public int Put(T item)
        {
            last = item;
            items.Add(item);
            return items.Count;
        }

        [Trace]
        public string Convert<TResult>(T item, TResult result) => $"{item}{result}";
    }
}
