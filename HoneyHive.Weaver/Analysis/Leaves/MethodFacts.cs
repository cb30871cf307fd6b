using System.Collections.Generic;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>What the IL of one method says, without a look at what it calls in its own assembly.</summary>
/// <param name="Obstacle">What in it may read or set the current span; null for nothing. It says so without the method.</param>
/// <param name="Callees">What it may run in its own assembly, static constructors included; all that there is only without an obstacle.</param>
internal sealed record MethodFacts(string? Obstacle, IReadOnlyList<MethodDefinition> Callees)
{
    internal static MethodFacts Observing(string obstacle) => new(obstacle, []);
}
