using HoneyHive;

namespace Specimens.Types;

public static class FileLocalType
{
    public const string Tree = "Hidden.Work [tool] (number: 1) => 2";

    public static object Run() => Hidden.Work(1);
}

file static class Hidden
{
    [Trace]
    public static int Work(int number) => number + 1;
}
