using HoneyHive;

namespace Specimens.Types;

public static class NestedTypes
{
    public const string Tree = """
        Inner.Work [tool] (depth: 2) => 3
        └─ Core.Work [tool] (depth: 3) => 3
        """;

    public static object Run() => new Outer.Inner().Work(2);

    private static class Outer
    {
        public sealed class Inner
        {
            [Trace]
            public int Work(int depth) => Core.Work(depth + 1);

            private static class Core
            {
                [Trace]
                public static int Work(int depth) => depth;
            }
        }
    }
}
