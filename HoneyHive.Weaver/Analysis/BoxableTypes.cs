using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Which types can stand as a generic argument: not pointers, not what lives on the stack only.</summary>
internal static class BoxableTypes
{
    private const string ByRefLike = "System.Runtime.CompilerServices.IsByRefLikeAttribute";

    /// <summary><c>where T : allows ref struct</c>; this version of Cecil has no name for it.</summary>
    private const GenericParameterAttributes allowsByRefLike = (GenericParameterAttributes)0x20;

    private static readonly HashSet<string> knownByRefLike =
        ["System.TypedReference", "System.ArgIterator", "System.RuntimeArgumentHandle", "System.Span`1", "System.ReadOnlySpan`1"];

    internal static bool IsBoxable(this TypeReference type) => type switch
    {
        IModifierType modified => modified.ElementType.IsBoxable(),
        ByReferenceType or PointerType or FunctionPointerType => false,
        ArrayType array => array.ElementType.IsBoxable(),
        GenericParameter parameter => (parameter.Attributes & allowsByRefLike) == 0,
        _ => !type.IsValueType || !IsByRefLike(type),
    };

    /// <summary>A value type that cannot be looked into may live on the stack only, so it counts as such.</summary>
    private static bool IsByRefLike(TypeReference type)
    {
        if (type.IsPrimitive)
            return false;
        if (knownByRefLike.Contains(type.DefinitionName()))
            return true;
        return type.TryResolve() is not { } definition
            || definition.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == ByRefLike);
    }
}
