using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Gives instructions their shortest form. Branches are left to <see cref="ShortBranches"/>.</summary>
internal static class ShortForms
{
    private static readonly OpCode[] arguments = [OpCodes.Ldarg_0, OpCodes.Ldarg_1, OpCodes.Ldarg_2, OpCodes.Ldarg_3];
    private static readonly OpCode[] loads = [OpCodes.Ldloc_0, OpCodes.Ldloc_1, OpCodes.Ldloc_2, OpCodes.Ldloc_3];
    private static readonly OpCode[] stores = [OpCodes.Stloc_0, OpCodes.Stloc_1, OpCodes.Stloc_2, OpCodes.Stloc_3];

    /// <summary>From -1 to 8.</summary>
    private static readonly OpCode[] constants =
    [
        OpCodes.Ldc_I4_M1, OpCodes.Ldc_I4_0, OpCodes.Ldc_I4_1, OpCodes.Ldc_I4_2, OpCodes.Ldc_I4_3, OpCodes.Ldc_I4_4,
        OpCodes.Ldc_I4_5, OpCodes.Ldc_I4_6, OpCodes.Ldc_I4_7, OpCodes.Ldc_I4_8,
    ];

    internal static void Shorten(this MethodBody body)
    {
        foreach (var instruction in body.Instructions)
            Shorten(instruction, body);
    }

    private static void Shorten(Instruction instruction, MethodBody body)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Ldarg:
                Shorten(instruction, IndexOf((ParameterDefinition)instruction.Operand, body), arguments, OpCodes.Ldarg_S);
                break;
            case Code.Ldarga:
                Shorten(instruction, IndexOf((ParameterDefinition)instruction.Operand, body), [], OpCodes.Ldarga_S);
                break;
            case Code.Starg:
                Shorten(instruction, IndexOf((ParameterDefinition)instruction.Operand, body), [], OpCodes.Starg_S);
                break;
            case Code.Ldloc:
                Shorten(instruction, ((VariableDefinition)instruction.Operand).Index, loads, OpCodes.Ldloc_S);
                break;
            case Code.Ldloca:
                Shorten(instruction, ((VariableDefinition)instruction.Operand).Index, [], OpCodes.Ldloca_S);
                break;
            case Code.Stloc:
                Shorten(instruction, ((VariableDefinition)instruction.Operand).Index, stores, OpCodes.Stloc_S);
                break;
            case Code.Ldc_I4:
                ShortenConstant(instruction, (int)instruction.Operand);
                break;
        }
    }

    private static void Shorten(Instruction instruction, int index, OpCode[] withIndex, OpCode withByte)
    {
        if (index < withIndex.Length)
            Become(instruction, withIndex[index], null);
        else if (index <= byte.MaxValue)
            instruction.OpCode = withByte;
    }

    private static void ShortenConstant(Instruction instruction, int value)
    {
        if (value is >= -1 and <= 8)
            Become(instruction, constants[value + 1], null);
        else if (value is >= sbyte.MinValue and <= sbyte.MaxValue)
            Become(instruction, OpCodes.Ldc_I4_S, (sbyte)value);
    }

    private static void Become(Instruction instruction, OpCode code, object? operand)
    {
        instruction.OpCode = code;
        instruction.Operand = operand;
    }

    private static int IndexOf(ParameterDefinition parameter, MethodBody body) => body.Method.HasThis ? parameter.Index + 1 : parameter.Index;
}
