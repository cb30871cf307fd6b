using HoneyHive;

namespace Specimens.Generics;

public static class GenericStruct
{
    public const string Tree = """
        Cell.Set [tool] (next: "a")
        Cell.Get [tool] => "a"
        """;

    public static object Run()
    {
        var cell = default(Cell<string>);
        cell.Set("a");
        return cell.Get()!;
    }

    private struct Cell<T>
    {
        private T? value;

        [Trace]
        public void Set(T next) => value = next;

        [Trace]
        public readonly T? Get() => value;
    }
}
