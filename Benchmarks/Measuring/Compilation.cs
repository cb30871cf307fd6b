using System;
using System.Runtime;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>The JIT compiles what runs often for speed: in the background, in steps, and on the processors that are measured.</summary>
internal static class Compilation
{
    /// <summary>It starts a step when nothing new has been called for a tenth of a second.</summary>
    private const int QuietTurns = 2;

    /// <summary>Does something in turns until nothing is compiled any more.</summary>
    /// <param name="turn">Takes over a tenth of a second.</param>
    /// <param name="atMost">Turns after which it is enough.</param>
    internal static void Settle(Action turn, int atMost)
    {
        for (int turns = 0, quiet = 0; turns < atMost && quiet < QuietTurns; turns++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            turn();
            quiet = JitInfo.GetCompiledMethodCount() == before ? quiet + 1 : 0;
        }
    }
}
