using System.Runtime.CompilerServices;
using System.Threading;
using HoneyHive;

namespace Specimens.Bodies;

public static class VolatileAndUnaligned
{
    public const string Tree = """
        VolatileAndUnaligned.First [tool] => 1
        VolatileAndUnaligned.Swap [tool] (next: 5) => 1
        VolatileAndUnaligned.Read [tool] (offset: 1) => 770
        """;

    private static volatile int counter;

    public static object Run()
    {
        counter = 1;
        return $"{First()} {Swap(5)} {Read(1)} {counter}";
    }

    [Trace]
    private static int First() => counter;

    [Trace]
    private static int Swap(int next)
    {
        var before = counter;
        counter = next;
        return Volatile.Read(ref before);
    }

    [Trace]
    private static unsafe short Read(int offset)
    {
        var bytes = stackalloc byte[] { 1, 2, 3, 4 };
        return Unsafe.ReadUnaligned<short>(bytes + offset);
    }
}
