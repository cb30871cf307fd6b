using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Verifier;

/// <summary>A mistake that a weaver could make in one of the methods that make up an async method or an iterator.</summary>
/// <param name="Specimen">Full name of the class that holds the specimen.</param>
/// <param name="Method">The method, of the class or of a state machine in it.</param>
/// <param name="Damage">Makes the mistake.</param>
internal sealed record StateMachineFault(string Specimen, string Method, Action<MethodBody> Damage)
{
    /// <summary>The first method of the name that calls the runtime.</summary>
    internal MethodBody FindIn(ModuleDefinition module) =>
        Around(module.GetType(Specimen)).SelectMany(type => type.Methods)
            .First(method => method.HasBody && IsNamed(method) && method.Body.Instructions.Any(CallsRuntime)).Body;

    internal static bool CallsRuntime(Instruction instruction) =>
        instruction.Operand is MethodReference { DeclaringType.FullName: "HoneyHive.Weaving.Weave" };

    private bool IsNamed(MethodDefinition method) => method.Name == Method || method.Name.EndsWith("." + Method, StringComparison.Ordinal);

    private static IEnumerable<TypeDefinition> Around(TypeDefinition type) => type.NestedTypes.SelectMany(Around).Prepend(type);
}
