using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Finds what a method implements or overrides, in its own module and in assemblies that can say something about tracing.</summary>
internal static class ImplementedMethods
{
    /// <summary>What is known of a module lives as long as the module does.</summary>
    private static readonly ConditionalWeakTable<ModuleDefinition, ModuleContracts> contracts = new();

    /// <summary>Methods of interfaces and the nearest method of a base type that the method stands in for.</summary>
    internal static IEnumerable<MethodDefinition> Of(MethodDefinition method)
    {
        if (!method.IsVirtual && !method.HasOverrides)
            return [];
        var module = contracts.GetValue(method.Module, key => new(key));
        var own = method.HasOverrides
            ? Explicit(method, module).Concat(Overridden(method, module))
            : Overridden(method, module).Concat(Implicit(method, module));
        return own.Concat(module.ImplementedForDerivedTypes(method)).Distinct();
    }

    private static IEnumerable<MethodDefinition> Explicit(MethodDefinition method, ModuleContracts module) =>
        from reference in method.Overrides
        let type = module.Find(reference.DeclaringType)
        where type is not null
        let definition = reference.Resolve()
        where definition is not null
        select definition;

    private static IEnumerable<MethodDefinition> Overridden(MethodDefinition method, ModuleContracts module) =>
        method is { IsVirtual: true, IsReuseSlot: true }
            ? module.BaseTypes(method.DeclaringType).SelectMany(type => WithSameSignature(method, type, module)).Take(1)
            : [];

    private static IEnumerable<MethodDefinition> Implicit(MethodDefinition method, ModuleContracts module) =>
        method is { IsVirtual: true, IsPublic: true }
            ? method.DeclaringType.Interfaces.SelectMany(implementation => WithSameSignature(method, implementation.InterfaceType, module))
            : [];

    private static IEnumerable<MethodDefinition> WithSameSignature(MethodDefinition method, TypeReference type, ModuleContracts module) =>
        module.Find(type) is { } definition
            ? definition.Methods.Where(candidate => candidate.IsVirtual && Signature.IsSame(candidate, type, method, method.DeclaringType))
            : [];
}
