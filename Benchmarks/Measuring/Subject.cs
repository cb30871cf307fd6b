using System;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>One way to do something.</summary>
/// <param name="Run">Does it as often as it is told, and returns something that depends on all of it.</param>
/// <param name="Settle">Waits until what a run has left to other threads is done.</param>
internal sealed record Subject(Func<int, int> Run, Action Settle)
{
    internal Subject(Func<int, int> run)
        : this(run, static () => { })
    {
    }
}
