using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Finds what a method implements or overrides, as far as that is in the same module: a definition, not a reference.</summary>
internal static class ImplementedMethods
{
    /// <summary>Methods of interfaces and the nearest method of a base type that the method stands in for.</summary>
    internal static IEnumerable<MethodDefinition> Of(MethodDefinition method) =>
        method.HasOverrides ? Explicit(method).Concat(Overridden(method)) : Overridden(method).Concat(Implicit(method));

    private static IEnumerable<MethodDefinition> Explicit(MethodDefinition method) =>
        method.Overrides
            .Where(reference => reference.DeclaringType.GetElementType() is TypeDefinition)
            .Select(reference => reference.Resolve())
            .OfType<MethodDefinition>();

    private static IEnumerable<MethodDefinition> Overridden(MethodDefinition method) =>
        method is { IsVirtual: true, IsReuseSlot: true }
            ? BaseTypes(method.DeclaringType).SelectMany(type => WithSameSignature(method, type)).Take(1)
            : [];

    private static IEnumerable<MethodDefinition> Implicit(MethodDefinition method) =>
        method is { IsVirtual: true, IsPublic: true }
            ? method.DeclaringType.Interfaces.SelectMany(implementation => WithSameSignature(method, implementation.InterfaceType))
            : [];

    private static IEnumerable<TypeReference> BaseTypes(TypeDefinition type)
    {
        for (var instance = type.BaseType; instance?.GetElementType() is TypeDefinition definition;)
        {
            yield return instance;
            instance = definition.BaseType?.Substitute(instance);
        }
    }

    private static IEnumerable<MethodDefinition> WithSameSignature(MethodDefinition method, TypeReference type) =>
        type.GetElementType() is TypeDefinition definition
            ? definition.Methods.Where(candidate => candidate.IsVirtual && HasSameSignature(method, candidate, type))
            : [];

    private static bool HasSameSignature(MethodDefinition method, MethodDefinition candidate, TypeReference type) =>
        candidate.Name == method.Name
        && candidate.GenericParameters.Count == method.GenericParameters.Count
        && ParameterTypes(candidate, type).SequenceEqual(ParameterTypes(method, method.DeclaringType));

    private static IEnumerable<string> ParameterTypes(MethodDefinition method, TypeReference type) =>
        method.Parameters.Select(parameter => parameter.ParameterType.Substitute(type).FullName);
}
