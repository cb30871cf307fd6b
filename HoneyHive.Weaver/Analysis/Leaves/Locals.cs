using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>What an instruction does with a local.</summary>
internal static class Locals
{
    /// <summary>The local that the instruction is about; null when it is about none.</summary>
    internal static VariableDefinition? Of(Instruction instruction, MethodBody body) => instruction.OpCode.Code switch
    {
        Code.Ldloc_0 or Code.Ldloc_1 or Code.Ldloc_2 or Code.Ldloc_3 => body.Variables[instruction.OpCode.Code - Code.Ldloc_0],
        Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3 => body.Variables[instruction.OpCode.Code - Code.Stloc_0],
        _ => instruction.Operand as VariableDefinition,
    };

    internal static bool IsLoad(Instruction instruction) => instruction.OpCode.Code
        is Code.Ldloc_0 or Code.Ldloc_1 or Code.Ldloc_2 or Code.Ldloc_3 or Code.Ldloc_S or Code.Ldloc;

    internal static bool IsAddress(Instruction instruction) => instruction.OpCode.Code is Code.Ldloca_S or Code.Ldloca;
}
