using System;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Looks at types without depending on whether their assemblies are at hand.</summary>
internal static class TypeReferenceExtensions
{
    /// <summary>The definition of the type; null when its assembly cannot be found or read.</summary>
    internal static TypeDefinition? TryResolve(this TypeReference type)
    {
        try
        {
            return type.Resolve();
        }
        catch (Exception)
        {
            // Resolvers throw whatever they like. A reference that the compiler could do without must not break the build.
            return null;
        }
    }

    /// <summary>The type without <c>modreq</c> and <c>modopt</c>: <c>in</c>, <c>init</c>, <c>ref readonly</c>, <c>volatile</c>.</summary>
    internal static TypeReference WithoutModifiers(this TypeReference type)
    {
        while (type is IModifierType modified)
            type = modified.ElementType;
        return type;
    }

    /// <summary>Full name of the type, for a generic one that of its definition.</summary>
    internal static string DefinitionName(this TypeReference type) => type.GetElementType().FullName;

    /// <summary>A type that a member of a generic type declares, for an instance of that type.</summary>
    internal static TypeReference Within(this TypeReference type, TypeReference instance) =>
        type is GenericParameter { Type: GenericParameterType.Type } parameter && instance is GenericInstanceType generic
            ? generic.GenericArguments[parameter.Position]
            : type;

    internal static bool IsVoid(this TypeReference type) => type.WithoutModifiers().MetadataType == MetadataType.Void;
}
