using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace HoneyHive.Capture.Getters;

/// <summary>
/// Reads the IL of short methods (ECMA-335, partition III). Knows the instructions that a getter without effects is made of, and gives up at
/// any other, as at a jump backwards: what may loop may not end.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A token that trimming has made meaningless does not resolve; then nothing is known.")]
internal static class GetterReader
{
    /// <summary>Longer getters do work.</summary>
    private const int MaxLength = 256;

    /// <returns>The instructions; null when not all of them are known.</returns>
    internal static List<GetterInstruction>? Read(MethodBase method, byte[] code)
    {
        if (code.Length > MaxLength)
            return null;
        var instructions = new List<GetterInstruction>();
        var previous = 0;
        for (var offset = 0; offset < code.Length;)
        {
            if ((LengthOf(code, offset) ?? LengthOfReset(code, previous, offset)) is not { } length)
                return null;
            instructions.Add(Create(method, code, offset));
            previous = offset;
            offset += length;
        }

        return instructions;
    }

    private static GetterInstruction Create(MethodBase method, byte[] code, int offset)
    {
        var kind = code[offset] switch
        {
            0x28 or 0x6F => GetterInstructionKind.Call,
            0x73 => GetterInstructionKind.Create,
            0x7B or 0x7C => GetterInstructionKind.LoadField,
            0x7D => GetterInstructionKind.StoreField,
            0x7E => GetterInstructionKind.LoadStaticField,
            _ => GetterInstructionKind.Neutral,
        };
        return kind == GetterInstructionKind.Neutral ? default : new(kind, Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(offset + 1))));
    }

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null);

    /// <summary>Bytes of <c>initobj</c>, when it empties a local: behind <c>ldloca.s</c>.</summary>
    private static int? LengthOfReset(byte[] code, int previous, int offset) =>
        code[previous] == 0x12 && code[offset] == 0xFE && code[offset + 1] == 0x15 ? 6 : null;

    /// <summary>Bytes of an instruction with its operand; null for one that is not known.</summary>
    private static int? LengthOf(byte[] code, int offset) => code[offset] switch
    {
        // nop, ldarg, ldloc, stloc, ldnull, ldc.i4; dup, pop, ret; ldind; arithmetic and conversions; ldlen, ldelem
        0x00 or (>= 0x02 and <= 0x0D) or (>= 0x14 and <= 0x1E) or 0x25 or 0x26 or 0x2A => 1,
        (>= 0x46 and <= 0x50) or (>= 0x58 and <= 0x6E) or 0x76 or 0x8E or (>= 0x90 and <= 0x9A) => 1,

        // ldarg.s, ldloc.s, ldloca.s, stloc.s, ldc.i4.s
        0x0E or 0x11 or 0x12 or 0x13 or 0x1F => 2,

        // br.s to blt.un.s; br to blt.un
        >= 0x2B and <= 0x37 => (sbyte)code[offset + 1] >= 0 ? 2 : null,
        >= 0x38 and <= 0x44 => BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(offset + 1)) >= 0 ? 5 : null,

        // ldc.i4, ldc.r4; call, callvirt; ldobj, ldstr, newobj, castclass, isinst, unbox; ldfld, ldflda, stfld, ldsfld; box, ldelem, unbox.any
        0x20 or 0x22 or 0x28 or 0x6F or (>= 0x71 and <= 0x75) or 0x79 or (>= 0x7B and <= 0x7E) or 0x8C or 0xA3 or 0xA5 => 5,

        // ldc.i8, ldc.r8
        0x21 or 0x23 => 9,

        // ceq to clt.un
        0xFE when code[offset + 1] is >= 0x01 and <= 0x05 => 2,
        _ => null,
    };
}
