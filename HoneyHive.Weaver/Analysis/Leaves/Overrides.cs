using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Finds which method of a module runs when a virtual one is called on an object whose exact type is known.</summary>
internal static class Overrides
{
    /// <summary>The method; null when it is not in the module, or when names alone do not tell it from others.</summary>
    /// <param name="module">The module that is being woven.</param>
    /// <param name="receiver">The exact type.</param>
    /// <param name="callee">What is called: a member of the type, of a base type or, on a value type, of an interface.</param>
    internal static MethodDefinition? Find(ModuleDefinition module, TypeReference receiver, MethodReference callee)
    {
        var type = receiver.TryResolve();
        if (type is not { IsValueType: true })
            return FindInBases(module, type, callee);
        return type.Module == module && Candidate(type, callee) is { IsVirtual: true, HasOverrides: false } own && !HasExplicit(type) ? own : null;
    }

    /// <summary>Up to the type that has declared the method, and none on the way may have begun another one of the same name.</summary>
    private static MethodDefinition? FindInBases(ModuleDefinition module, TypeDefinition? receiver, MethodReference callee)
    {
        MethodDefinition? found = null;
        for (var type = receiver; type is not null; type = type.BaseType?.TryResolve())
        {
            if (type.FullName == callee.DeclaringType.DefinitionName())
                return found ?? (type.Module == module ? callee.TryResolve() : null);
            if (type.Module != module || HasExplicit(type))
                return null;
            if (type.Methods.All(method => method.Name != callee.Name))
                continue;
            if (Candidate(type, callee) is not { IsVirtual: true, IsNewSlot: false } candidate)
                return null;
            found ??= candidate;
        }

        return null;
    }

    private static bool HasExplicit(TypeDefinition type) => type.Methods.Any(method => method.HasOverrides);

    /// <summary>The only method of the type that has the name, if it has the same parameters.</summary>
    private static MethodDefinition? Candidate(TypeDefinition type, MethodReference callee)
    {
        var named = type.Methods.Where(method => method.Name == callee.Name).ToList();
        return named is [var single] && single.Parameters.Count == callee.Parameters.Count
            && single.Parameters.Zip(callee.Parameters, (left, right) => left.ParameterType.FullName == right.ParameterType.FullName).All(same => same)
                ? single
                : null;
    }
}
