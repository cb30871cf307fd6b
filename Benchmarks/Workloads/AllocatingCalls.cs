using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Calls that do nothing but allocate: every few kilobytes the garbage collector has to clear memory for more.</summary>
/// <param name="bytes">Bytes that a call allocates.</param>
internal sealed class AllocatingCalls(int bytes)
{
    /// <summary>An array has a header and its length beside its items.</summary>
    private const int Header = 24;

    private byte[]? kept;

    internal int Run(int calls)
    {
        for (var i = 0; i < calls; i++)
            Allocate();
        return kept!.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Allocate() => kept = new byte[bytes - Header];
}
