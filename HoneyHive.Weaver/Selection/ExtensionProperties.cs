using System;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// Finds the property that a method implements for an extension block. The compiler makes the property, and what stands on it, part of a
/// skeleton type without code, <c>&lt;G&gt;$…</c>; the code is in a static method beside, which the skeleton does not refer to.
/// </summary>
internal static class ExtensionProperties
{
    private const string Block = "<G>$";
    private const string Receiver = "<Extension>$";
    private const string Marker = "System.Runtime.CompilerServices.ExtensionMarkerAttribute";

    /// <summary>The property in the skeleton; null for any other method.</summary>
    internal static PropertyDefinition? Of(MethodDefinition method)
    {
        if (!method.IsStatic || !method.DeclaringType.HasNestedTypes || !IsNamedAsAccessor(method))
            return null;
        return method.DeclaringType.NestedTypes
            .Where(type => type.Name.StartsWith(Block, StringComparison.Ordinal))
            .SelectMany(block => block.Properties)
            .FirstOrDefault(property => IsImplementedBy(property.GetMethod, method) || IsImplementedBy(property.SetMethod, method));
    }

    private static bool IsNamedAsAccessor(MethodDefinition method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>An instance accessor gets its receiver as the first parameter of the method; overloads differ in that.</summary>
    private static bool IsImplementedBy(MethodDefinition? accessor, MethodDefinition method)
    {
        if (accessor is null || accessor.Name != method.Name)
            return false;
        return accessor.IsStatic
            ? accessor.Parameters.Count == method.Parameters.Count
            : accessor.Parameters.Count + 1 == method.Parameters.Count && ReceiverOf(accessor) == method.Parameters[0].ParameterType.FullName;
    }

    private static string? ReceiverOf(MethodDefinition accessor)
    {
        var marker = accessor.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == Marker);
        return accessor.DeclaringType.NestedTypes
            .Where(type => type.Name == marker?.ConstructorArguments[0].Value as string)
            .SelectMany(type => type.Methods)
            .FirstOrDefault(method => method.Name == Receiver)?.Parameters[0].ParameterType.FullName;
    }
}
