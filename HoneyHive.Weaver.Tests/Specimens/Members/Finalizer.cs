using System;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Members;

/// <summary>A finalizer runs in a thread of its own, where nothing is current.</summary>
public static class Finalizer
{
    public const string Tree = """
        Finalizer.Drop [tool] => 1
        Resource.Finalize [tool]
        """;

    public static object Run()
    {
        var finalized = new StrongBox<int>();
        var dropped = Drop(finalized);
        for (var i = 0; i < 10 && finalized.Value == 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return dropped + finalized.Value;
    }

    [Trace(CaptureInputs = false)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Drop(StrongBox<int> finalized) => new Resource(finalized).Size;

    private sealed class Resource(StrongBox<int> finalized)
    {
        [Trace]
        ~Resource() => finalized.Value = 2;

        public int Size => 1;
    }
}
