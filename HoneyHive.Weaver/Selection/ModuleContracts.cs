using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Emission;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// The types that the types of a module may inherit from: its own, and those of assemblies that refer to HoneyHive.Runtime. No other
/// assembly can hold an attribute of ours, and none is looked into.
/// </summary>
internal sealed class ModuleContracts(ModuleDefinition module)
{
    private readonly Dictionary<string, bool> knowing = [];
    private ILookup<MethodDefinition, MethodDefinition>? forDerivedTypes;

    /// <summary>The definition of a type; null where it cannot have attributes of ours.</summary>
    internal TypeDefinition? Find(TypeReference type)
    {
        var element = type.GetElementType();
        if (element is TypeDefinition own)
            return own;
        return element.Scope is AssemblyNameReference assembly && Knows(assembly) ? element.TryResolve() : null;
    }

    /// <summary>The base types, from near to far, each as the type sees it; up to the first that is not found.</summary>
    internal IEnumerable<TypeReference> BaseTypes(TypeDefinition type)
    {
        for (var instance = type.BaseType; instance is not null && Find(instance) is { } definition;)
        {
            yield return instance;
            instance = definition.BaseType?.Substitute(instance);
        }
    }

    /// <summary>
    /// What a method implements although its type does not know of the interface: in <c>class Derived : Base, IContract</c> the methods of
    /// the base class stand for those of the interface that the derived class leaves out.
    /// </summary>
    internal IEnumerable<MethodDefinition> ImplementedForDerivedTypes(MethodDefinition method)
    {
        forDerivedTypes ??= module.GetTypes().SelectMany(Inherited).Distinct().ToLookup(pair => pair.Implementation, pair => pair.Contract);
        return forDerivedTypes[method];
    }

    private IEnumerable<(MethodDefinition Implementation, MethodDefinition Contract)> Inherited(TypeDefinition type) =>
        type is { HasInterfaces: true, IsInterface: false, BaseType: TypeDefinition or GenericInstanceType { ElementType: TypeDefinition } }
            ? from implementation in type.Interfaces
              let definition = Find(implementation.InterfaceType)
              where definition is not null
              from contract in definition.Methods
              where contract.IsVirtual && !type.Methods.Any(method => Implements(method, type, contract, implementation.InterfaceType))
              from inherited in InBaseTypes(type, contract, implementation.InterfaceType).Take(1)
              select (inherited, contract)
            : [];

    private IEnumerable<MethodDefinition> InBaseTypes(TypeDefinition type, MethodDefinition contract, TypeReference interfaceType) =>
        from baseType in BaseTypes(type)
        let definition = baseType.GetElementType() as TypeDefinition
        where definition is not null
        from method in definition.Methods
        where Implements(method, baseType, contract, interfaceType)
        select method;

    private static bool Implements(MethodDefinition method, TypeReference type, MethodDefinition contract, TypeReference interfaceType) =>
        method.HasOverrides
            ? method.Overrides.Any(overridden => overridden.Name == contract.Name && overridden.Resolve() == contract)
            : method is { IsVirtual: true, IsPublic: true } && Signature.IsSame(contract, interfaceType, method, type);

    private bool Knows(AssemblyNameReference assembly)
    {
        if (!knowing.TryGetValue(assembly.Name, out var knows))
            knowing[assembly.Name] = knows = TryResolve(assembly)?.MainModule is { } other && RuntimeAssembly.Find(other) is not null;
        return knows;
    }

    private AssemblyDefinition? TryResolve(AssemblyNameReference assembly)
    {
        try
        {
            return module.AssemblyResolver.Resolve(assembly);
        }
        catch (System.Exception)
        {
            // Resolvers throw whatever they like. What is not there says nothing.
            return null;
        }
    }
}
