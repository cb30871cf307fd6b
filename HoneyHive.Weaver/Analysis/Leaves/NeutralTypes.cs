using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Types whose values run no code of the program when they are compared, hashed or turned into text.</summary>
internal static class NeutralTypes
{
    private static readonly HashSet<string> names =
    [
        "System.String", "System.Decimal", "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "System.TimeSpan", "System.Half", "System.Int128", "System.UInt128", "System.Index", "System.Range", "System.Text.Rune",
    ];

    private static readonly HashSet<string> genericNames =
    [
        "System.Nullable`1", "System.Span`1", "System.ReadOnlySpan`1", .. Enumerable.Range(1, 7).Select(arity => $"System.ValueTuple`{arity}"),
    ];

    /// <summary>Classes that calls may be given to store or read: nothing of the program can derive from them, or is called of those that do.</summary>
    private static readonly HashSet<string> storedNames = ["System.Type", "System.Array", "System.Exception", "System.Text.StringBuilder"];

    /// <summary>Whether values of the type are plain.</summary>
    /// <param name="type">The type.</param>
    /// <param name="open">What to say of type parameters: in the signature of a member, the arguments for them are looked at elsewhere.</param>
    internal static bool IsNeutral(TypeReference type, bool open = false) => type.WithoutModifiers() switch
    {
        GenericParameter => open,
        ByReferenceType or PointerType or ArrayType => IsNeutral(((TypeSpecification)type.WithoutModifiers()).ElementType, open),
        GenericInstanceType instance => instance.IsFramework() && genericNames.Contains(instance.DefinitionName())
            && instance.GenericArguments.All(argument => IsNeutral(argument, open)),
        TypeSpecification => false,
        var plain => plain.IsPrimitive || (plain.IsFramework() && names.Contains(plain.FullName)) || plain.IsEnum(),
    };

    /// <summary>Whether a member that stores what it is given, or looks at it from outside, may be given values of this type.</summary>
    internal static bool CanBeStored(TypeReference type) => type.WithoutModifiers() switch
    {
        GenericParameter => true,
        ByReferenceType or PointerType or ArrayType => CanBeStored(((TypeSpecification)type.WithoutModifiers()).ElementType),
        GenericInstanceType instance => instance.IsFramework() && instance.IsValueType && instance.GenericArguments.All(CanBeStored),
        TypeSpecification => false,
        var plain => IsNeutral(plain) || (plain.IsFramework() && (plain.IsValueType || storedNames.Contains(plain.FullName))),
    };
}
