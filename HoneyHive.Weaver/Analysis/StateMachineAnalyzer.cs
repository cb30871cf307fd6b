using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Finds the places of an async method by what is called there, never by the exact instructions around: these differ between
/// compilers, versions and configurations.
/// </summary>
internal static class StateMachineAnalyzer
{
    private static readonly MethodShape unknown = new MethodShape.Unsupported(DiagnosticCatalogue.UnknownStateMachine);

    internal static MethodShape Analyze(MethodDefinition kickoff)
    {
        if (StateMachineAttribute.TypeOf(kickoff) is not { } type || FindMoveNext(type) is not { } moveNext)
            return unknown;
        var starts = kickoff.Body.Instructions.Where(instruction => IsStart(instruction, type)).ToList();
        if (starts is not [var start])
            return unknown;

        var builder = Called(start)!.DeclaringType.DefinitionName();
        if (!AsyncBuilders.Contains(builder))
            return new MethodShape.Unsupported(DiagnosticCatalogue.CustomBuilder, builder);
        var results = Completions(moveNext, builder, "SetResult");
        var failures = Completions(moveNext, builder, "SetException");
        return results.Count + failures.Count == 0
            ? unknown
            : new MethodShape.Async(new(type, StartedType(start)!, start, moveNext, results, failures));
    }

    private static MethodDefinition? FindMoveNext(TypeDefinition type) =>
        type.Methods.FirstOrDefault(method => method is { HasBody: true, HasParameters: false }
            && (method.Name == "MoveNext" || method.Overrides.Any(overridden => overridden.Name == "MoveNext")));

    private static bool IsStart(Instruction instruction, TypeDefinition stateMachine) =>
        Called(instruction) is { Name: "Start" } && StartedType(instruction)?.Resolve() == stateMachine;

    private static TypeReference? StartedType(Instruction start) =>
        start.Operand is GenericInstanceMethod { GenericArguments: [var stateMachine] } ? stateMachine : null;

    private static MethodReference? Called(Instruction instruction) =>
        instruction.OpCode.FlowControl == FlowControl.Call ? instruction.Operand as MethodReference : null;

    /// <summary>
    /// The compiler completes the builder outside of every try block, because what fails there is not the user's code.
    /// A call within one is the user's own use of a builder.
    /// </summary>
    private static IReadOnlyList<Instruction> Completions(MethodDefinition moveNext, string builder, string name) =>
        moveNext.Body.Instructions
            .Where(instruction => Called(instruction) is { } called
                && called.Name == name && called.DeclaringType.DefinitionName() == builder)
            .Where(instruction => !moveNext.Body.ExceptionHandlers.Any(handler => IsInTry(handler, instruction)))
            .ToList();

    /// <summary>Walks the instructions: offsets are stale where another add-in has woven before.</summary>
    private static bool IsInTry(ExceptionHandler handler, Instruction instruction)
    {
        for (var current = handler.TryStart; current is not null && current != handler.TryEnd; current = current.Next)
        {
            if (current == instruction)
                return true;
        }

        return false;
    }
}
