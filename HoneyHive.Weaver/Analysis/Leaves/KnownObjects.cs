using System;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Objects of types that can be derived from, as the framework itself has made them.</summary>
internal static class KnownObjects
{
    /// <summary>Whether the instruction gets a comparer, a culture, a format or an encoding of the framework.</summary>
    internal static bool IsMadeBy(Instruction instruction) =>
        instruction.OpCode.Code == Code.Call
        && instruction.Operand is MethodReference { HasThis: false, DeclaringType: var type } getter
        && getter.Name.StartsWith("get_", StringComparison.Ordinal)
        && type.FullName is "System.StringComparer" or "System.Globalization.CultureInfo" or "System.Globalization.NumberFormatInfo" or "System.Text.Encoding"
        && type.IsFramework()
        && NeutralMembers.Find(type.FullName, getter.Name) is not null;
}
