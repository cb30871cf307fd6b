using System;

namespace HoneyHive.Tests.Weaving;

/// <summary>Something that debug information says of one instruction.</summary>
/// <param name="What">The method, and what is said: a line, the begin of a scope with its locals, the end of an await.</param>
/// <param name="Instruction">The opcode in its long form, and what it calls or accesses, by name; of a range, both ends.</param>
internal sealed record DebugPlace(string What, string Instruction)
{
    /// <summary>The place of a return is that of what is done instead.</summary>
    internal bool IsSameAs(DebugPlace woven) =>
        What == woven.What && (Instruction == woven.Instruction || (EndsInReturn && woven.Instruction.StartsWith(Instruction[..^3], StringComparison.Ordinal)));

    private bool EndsInReturn => Instruction.EndsWith("ret", StringComparison.Ordinal);
}
