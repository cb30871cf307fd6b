using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Finds where the code of a constructor that may be protected begins. In a class that is behind the call of the base constructor, or
/// of another constructor of the class: until then there is no object, and nothing may catch what goes wrong.
/// </summary>
internal static class ConstructorAnalyzer
{
    internal static MethodShape Analyze(MethodDefinition constructor)
    {
        if (constructor.IsStatic || constructor.DeclaringType.IsValueType)
            return new MethodShape.Constructor(null);
        return FindBaseCall(constructor) is { } call
            ? new MethodShape.Constructor(call)
            : new MethodShape.Unsupported(DiagnosticCatalogue.Constructor);
    }

    /// <summary>The one call that every path through the constructor leads through; null when it is not certain that there is one.</summary>
    private static Instruction? FindBaseCall(MethodDefinition constructor)
    {
        var calls = constructor.Body.Instructions.Where(instruction => IsBaseCall(instruction, constructor.DeclaringType)).ToList();
        return calls is [{ Next: not null } call] && Divides(constructor.Body, call) && StackDepth.After(constructor.Body, call) == 0 ? call : null;
    }

    private static bool IsBaseCall(Instruction instruction, TypeDefinition type) =>
        instruction.OpCode.Code is Code.Call or Code.Callvirt
        && instruction.Operand is MethodReference { Name: ".ctor", DeclaringType: var called }
        && (called.DefinitionName() == type.FullName || called.DefinitionName() == type.BaseType?.DefinitionName());

    /// <summary>
    /// Whether nothing but the call itself leads from what is before it to what is behind it, or back. A spread in the arguments has
    /// handlers before.
    /// </summary>
    private static bool Divides(MethodBody body, Instruction call)
    {
        var before = new HashSet<Instruction?>(body.Instructions.TakeWhile(instruction => instruction.Previous != call));
        return body.Instructions.All(source => source.Targets().All(target => before.Contains(source) == before.Contains(target)))
            && body.ExceptionHandlers.All(handler => AreTogether(before, handler));
    }

    private static bool AreTogether(HashSet<Instruction?> before, ExceptionHandler handler)
    {
        Instruction?[] bounds = [handler.TryStart, handler.TryEnd, handler.HandlerStart, handler.HandlerEnd];
        return bounds.All(before.Contains) || !bounds.Any(before.Contains);
    }
}
