using System.Collections.Generic;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Tells where instructions lead.</summary>
internal static class BranchTargets
{
    /// <summary>What the instruction may branch to; none when it only goes on to the next one.</summary>
    internal static IReadOnlyList<Instruction> Targets(this Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };
}
