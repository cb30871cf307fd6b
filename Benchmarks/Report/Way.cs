using System;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Report;

/// <summary>One way to trace, held against doing it by hand.</summary>
/// <param name="Name">Its name in tables and charts.</param>
/// <param name="TurnOn">Makes woven code trace this way.</param>
/// <param name="Run">The code of a question that this way runs; null where it has none.</param>
internal sealed record Way(string Name, Action TurnOn, Func<Question, Func<int, int>?> Run)
{
    internal static Way[] All { get; } =
    [
        new("HoneyHive", () => Tracing.On(), question => question.Traced),
        new("HH_CONTEXT=thread", () => Tracing.On(ContextLevel.Thread), question => question.Traced),
        new("original path", Tracing.OnOriginalPath, question => question.Traced),
        new("AspectInjector", () => Tracing.On(), question => question.ByAspect),
    ];
}
