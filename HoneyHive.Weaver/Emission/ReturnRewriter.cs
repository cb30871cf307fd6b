using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Sends every <c>ret</c> of a body to a common end behind its handlers.</summary>
internal sealed class ReturnRewriter(BodyEdit edit, ReturnRecorder record)
{
    private readonly VariableDefinition? result = edit.ReturnType.IsVoid() ? null : edit.AddLocal(edit.ReturnType.WithoutModifiers());

    /// <summary>Rewrites the returns and gives the common end, which is yet to be appended; null when the method never returns.</summary>
    internal InstructionList? Rewrite()
    {
        if (!edit.Body.Instructions.Any(IsReturn))
            return null;

        // end: return result;
        var end = result is null ? new InstructionList().Return() : new InstructionList().Load(result).Return();
        InstructionList.ReplaceAll(edit.Body, IsReturn, () => Leave(end.First));
        return end;
    }

    private static bool IsReturn(Instruction instruction) => instruction.OpCode == OpCodes.Ret;

    private InstructionList Leave(Instruction end)
    {
        // result = …; record; goto end;
        var code = new InstructionList();
        if (result is not null)
            code.Store(result);
        record(code, result);
        return code.Leave(end);
    }
}
