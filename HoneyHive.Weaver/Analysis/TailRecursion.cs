using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis.Leaves;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Finds methods that may be entered again through nothing but tail calls, which F# compilers emit. Such methods call each other any number
/// of times on one stack frame; with something to do after the call, each would keep its own, until the stack overflows.
/// </summary>
/// <remarks>
/// A call whose target is not known, because it is virtual or into other F# code, may come back through whatever of this module can be called
/// without being named: virtual methods, and those whose address is taken. Compilers of other languages make no tail calls: their frames stay
/// in any case.
/// </remarks>
internal sealed class TailRecursion
{
    private const string FSharpCore = "FSharp.Core";

    private readonly Dictionary<MethodDefinition, IReadOnlyList<MethodDefinition>> targets = [];
    private IReadOnlyList<MethodDefinition>? unnamed;

    /// <summary>Whether a chain of tail calls may lead from the method to itself.</summary>
    internal bool Contains(MethodDefinition method)
    {
        var seen = new HashSet<MethodDefinition>();
        var open = new Stack<MethodDefinition>(Targets(method));
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next == method)
                return true;
            if (!seen.Add(next))
                continue;
            foreach (var target in Targets(next))
                open.Push(target);
        }

        return false;
    }

    private IReadOnlyList<MethodDefinition> Targets(MethodDefinition method)
    {
        if (!targets.TryGetValue(method, out var known))
            targets[method] = known = method.HasBody ? Calls(method).SelectMany(Possible).Distinct().ToList() : [];
        return known;
    }

    private static IEnumerable<Instruction> Calls(MethodDefinition method) =>
        method.Body.Instructions.Where(instruction => instruction.OpCode.Code == Code.Tail && instruction.Next is not null)
            .Select(prefix => prefix.Next);

    private IEnumerable<MethodDefinition> Possible(Instruction call)
    {
        var called = call.Called();
        var module = called?.Module;
        if (called is null)
            return []; // calli: a function pointer, which F# does not make
        if (called.DeclaringType.TryResolve() is not { } type || called.Resolve() is not { } target)
            return Unnamed(module!);
        if (call.OpCode.Code == Code.Callvirt && target is { IsVirtual: true, IsFinal: false } && !type.IsSealed)
            return Unnamed(module!);
        if (target.Module == module)
            return [target];
        return type.IsDelegate() || IsFSharp(type.Module) ? Unnamed(module!) : [];
    }

    private IReadOnlyList<MethodDefinition> Unnamed(ModuleDefinition module) => unnamed ??= FindUnnamed(module);

    private static IReadOnlyList<MethodDefinition> FindUnnamed(ModuleDefinition module)
    {
        var methods = module.GetTypes().SelectMany(type => type.Methods).ToList();
        var addressed = methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
            .Where(instruction => instruction.OpCode.Code is Code.Ldftn)
            .Select(instruction => (MethodReference)instruction.Operand)
            .Where(method => method.DeclaringType.GetElementType() is TypeDefinition)
            .Select(method => method.Resolve())
            .OfType<MethodDefinition>();
        return methods.Where(method => method is { IsVirtual: true, HasBody: true }).Concat(addressed).Distinct().ToList();
    }

    private static bool IsFSharp(ModuleDefinition module) =>
        module.Assembly.Name.Name == FSharpCore || module.AssemblyReferences.Any(reference => reference.Name == FSharpCore);
}
