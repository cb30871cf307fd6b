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

        var builder = start.Called()!.DeclaringType.DefinitionName();
        var results = moveNext.CallsOutsideOfTry(builder, "SetResult");
        var failures = moveNext.CallsOutsideOfTry(builder, "SetException");
        var isKnown = AsyncBuilders.Contains(builder);
        if (results.Count + failures.Count == 0)
            return isKnown ? unknown : new MethodShape.Unsupported(DiagnosticCatalogue.CustomBuilder, builder);
        return new MethodShape.Async(new(type, StartedType(start)!, start, moveNext, ResultType(results), isKnown, results, failures));
    }

    private static MethodDefinition? FindMoveNext(TypeDefinition type) =>
        type.Methods.FirstOrDefault(method => method is { HasBody: true, HasParameters: false }
            && (method.Name == "MoveNext" || method.Overrides.Any(overridden => overridden.Name == "MoveNext")));

    /// <summary>What <c>SetResult</c> takes: nothing, or the builder's own type argument.</summary>
    private static TypeReference? ResultType(IReadOnlyList<Instruction> results) =>
        results.Count > 0 && results[0].Called() is { Parameters: [{ ParameterType: var type }] } called ? type.Within(called.DeclaringType) : null;

    private static bool IsStart(Instruction instruction, TypeDefinition stateMachine) =>
        instruction.Called() is { Name: "Start" } && StartedType(instruction)?.Resolve() == stateMachine;

    private static TypeReference? StartedType(Instruction start) =>
        start.Operand is GenericInstanceMethod { GenericArguments: [var stateMachine] } ? stateMachine : null;
}
