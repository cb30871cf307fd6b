using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Gives branches their short form where the target is near. Offsets are computed once a pass: they only shrink, so whatever is near by
/// the old ones is near by the new ones. Two or three passes do for any body; Cecil computes all offsets anew for every branch, which
/// took five seconds for a method with 4,000 branches.
/// </summary>
internal static class ShortBranches
{
    /// <summary>A long branch has a byte of code and four of distance.</summary>
    private const int LongSize = 5;

    private static readonly Dictionary<Code, OpCode> shortForms = new()
    {
        [Code.Br] = OpCodes.Br_S,
        [Code.Brfalse] = OpCodes.Brfalse_S,
        [Code.Brtrue] = OpCodes.Brtrue_S,
        [Code.Beq] = OpCodes.Beq_S,
        [Code.Bge] = OpCodes.Bge_S,
        [Code.Bgt] = OpCodes.Bgt_S,
        [Code.Ble] = OpCodes.Ble_S,
        [Code.Blt] = OpCodes.Blt_S,
        [Code.Bne_Un] = OpCodes.Bne_Un_S,
        [Code.Bge_Un] = OpCodes.Bge_Un_S,
        [Code.Bgt_Un] = OpCodes.Bgt_Un_S,
        [Code.Ble_Un] = OpCodes.Ble_Un_S,
        [Code.Blt_Un] = OpCodes.Blt_Un_S,
        [Code.Leave] = OpCodes.Leave_S,
    };

    internal static void ShortenBranches(this MethodBody body)
    {
        var branches = body.Instructions.Where(instruction => shortForms.ContainsKey(instruction.OpCode.Code)).ToList();
        do
            ComputeOffsets(body);
        while (branches.RemoveAll(TryShorten) > 0);
    }

    private static bool TryShorten(Instruction branch)
    {
        var distance = ((Instruction)branch.Operand).Offset - (branch.Offset + LongSize);
        if (distance is < sbyte.MinValue or > sbyte.MaxValue)
            return false;
        branch.OpCode = shortForms[branch.OpCode.Code];
        return true;
    }

    private static void ComputeOffsets(MethodBody body)
    {
        var offset = 0;
        foreach (var instruction in body.Instructions)
        {
            instruction.Offset = offset;
            offset += instruction.GetSize();
        }
    }
}
