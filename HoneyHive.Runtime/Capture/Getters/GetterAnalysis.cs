using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using HoneyHive.Capture.Members;

namespace HoneyHive.Capture.Getters;

/// <summary>
/// Tells from the IL of a getter whether the program could notice that somebody called it. Only what is understood counts as harmless: reading
/// fields, computing with what they hold, calls of methods of which the same is known. Storing, looping and unknown calls are not.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A body that was changed by trimming is read as it is. One that is gone is not understood.")]
internal static class GetterAnalysis
{
    /// <summary>Calls within calls that are followed.</summary>
    private const int MaxDepth = 4;

    private const string Getter = "get_";

    /// <summary>Whether calling the method has no effect but its result.</summary>
    internal static bool IsHarmless(MethodBase method) => IsCompilerMade(method) || IsHarmless(method, MaxDepth);

    /// <summary>
    /// The field that a getter returns, making the value first where there is none yet: <c>field ??= []</c>. Reading the field instead makes
    /// nothing. Null for getters of any other kind.
    /// </summary>
    internal static FieldInfo? LazyFieldOf(MethodInfo getter)
    {
        FieldInfo? field = null;
        var makesOne = false;
        foreach (var instruction in Read(getter) ?? [])
        {
            switch (instruction.Kind)
            {
                case GetterInstructionKind.LoadField or GetterInstructionKind.StoreField when field is null || field == instruction.Member:
                    field = (FieldInfo?)instruction.Member;
                    break;
                case GetterInstructionKind.Create when HarmlessCalls.IsEmptyCollection(instruction.Member):
                    makesOne = true;
                    break;
                case GetterInstructionKind.Neutral:
                    break;
                default:
                    return null;
            }
        }

        return makesOne && field is { IsStatic: false } && !IsRedacted(field) && field.FieldType == getter.ReturnType ? field : null;
    }

    private static bool IsHarmless(MethodBase method, int depth)
    {
        if (depth == 0 || Read(method) is not { } instructions)
            return false;
        foreach (var instruction in instructions)
        {
            if (!IsHarmless(instruction, depth))
                return false;
        }

        return true;
    }

    private static bool IsHarmless(GetterInstruction instruction, int depth) => instruction.Kind switch
    {
        GetterInstructionKind.Neutral => true,
        GetterInstructionKind.LoadField => !IsRedacted(instruction.Member),
        GetterInstructionKind.LoadStaticField => HarmlessCalls.IsPlain(instruction.Member?.DeclaringType),
        GetterInstructionKind.Call => instruction.Member is MethodBase called
            && (HarmlessCalls.Contains(called)
                || (!IsRedacted(called) && (IsAutomatic(called) || (IsDirect(called) && IsHarmless(called, depth - 1))))),
        GetterInstructionKind.Create => instruction.Member is MethodBase constructor && HarmlessCalls.Contains(constructor),
        _ => false,
    };

    // What is computed from a secret may tell it.
    private static bool IsRedacted(MemberInfo? member) =>
        member is not null && (member.IsDefined(typeof(RedactAttribute), inherit: true)
            || (member.Name.StartsWith(Getter, StringComparison.Ordinal) && RedactedNames.Of(member.DeclaringType!).Contains(member.Name[Getter.Length..])));

    // What a virtual call leads to shows at run time only.
    private static bool IsDirect(MethodBase method) => !method.IsVirtual || method.IsFinal || method.DeclaringType is { IsSealed: true };

    // The getters of auto-properties; there is nothing but a field behind them.
    private static bool IsAutomatic(MethodBase method) => IsDirect(method) && IsCompilerMade(method);

    private static bool IsCompilerMade(MethodBase method) =>
        method.IsSpecialName && method.Name.StartsWith(Getter, StringComparison.Ordinal) && method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static List<GetterInstruction>? Read(MethodBase method)
    {
        try
        {
            var body = method.GetMethodBody();
            return body?.GetILAsByteArray() is { } code && body.ExceptionHandlingClauses.Count == 0 ? GetterReader.Read(method, code) : null;
        }
        catch (Exception)
        {
            // Bodies of dynamic assemblies and under NativeAOT can't be read, tokens of assemblies that are missing not be resolved.
            return null;
        }
    }
}
