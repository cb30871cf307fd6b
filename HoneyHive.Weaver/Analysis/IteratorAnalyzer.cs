using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Finds the places of iterators and async iterators by what is implemented and called, as <see cref="StateMachineAnalyzer"/> does.</summary>
internal static class IteratorAnalyzer
{
    /// <summary>What compilers store in the state before the first <c>MoveNext</c>.</summary>
    private const int InitialState = 0;

    /// <summary>What compilers store in the state before the first <c>MoveNextAsync</c>.</summary>
    private const int InitialAsyncState = -3;

    private const string Promise = "System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore`1";

    internal static MethodShape Analyze(MethodDefinition kickoff)
    {
        var unknown = new MethodShape.Unsupported(DiagnosticCatalogue.Iterator);
        return StateMachineAttribute.TypeOf(kickoff) is { } type
            && Analyze(kickoff, type, InitialState) is { } machine
            && Find(type, "Dispose") is { } dispose
                ? new MethodShape.Iterator(machine, dispose)
                : unknown;
    }

    internal static MethodShape AnalyzeAsync(MethodDefinition kickoff)
    {
        var unknown = new MethodShape.Unsupported(DiagnosticCatalogue.AsyncIterator);
        if (StateMachineAttribute.TypeOf(kickoff) is not { } type
            || Analyze(kickoff, type, InitialAsyncState) is not { } machine
            || Find(type, "MoveNextAsync") is not { } moveNextAsync)
        {
            return unknown;
        }

        var results = machine.MoveNext.CallsOutsideOfTry(Promise, "SetResult");
        var failures = machine.MoveNext.CallsOutsideOfTry(Promise, "SetException");
        return results.Count == 0 || failures.Count == 0 ? unknown : new MethodShape.AsyncIterator(machine, moveNextAsync, results, failures);
    }

    private static IteratorStateMachine? Analyze(MethodDefinition kickoff, TypeDefinition type, int initialState)
    {
        if (type.IsValueType || Find(type, "MoveNext") is not { } moveNext || FindState(type, moveNext) is not { } state)
            return null;
        return FindCurrent(type) is { } current && Creations(kickoff, type).ToList() is [var creation]
            ? new(type, creation, state, initialState, current, moveNext, FindCopies(type))
            : null;
    }

    private static MethodDefinition? Find(TypeDefinition type, string name) =>
        type.Methods.FirstOrDefault(method => method is { HasBody: true, HasParameters: false } && Implements(method, name));

    private static bool Implements(MethodDefinition method, string name) =>
        method.Name == name || method.Overrides.Any(overridden => overridden.Name == name);

    /// <summary>The number that the constructor stores and that <c>MoveNext</c> looks at.</summary>
    private static FieldDefinition? FindState(TypeDefinition type, MethodDefinition moveNext)
    {
        var stored = type.Methods.Where(method => method is { IsConstructor: true, IsStatic: false })
            .SelectMany(constructor => Fields(constructor, Code.Stfld))
            .Where(field => field.FieldType.MetadataType == MetadataType.Int32);
        return stored.Distinct().Intersect(Fields(moveNext, Code.Ldfld)).ToList() is [var state] ? state : null;
    }

    private static FieldDefinition? FindCurrent(TypeDefinition type) =>
        Find(type, "get_Current") is { } getter && Fields(getter, Code.Ldfld).Distinct().ToList() is [var current] ? current : null;

    private static IReadOnlyList<StateMachineCopy> FindCopies(TypeDefinition type) =>
        type.Methods.Where(method => method is { HasBody: true, IsStatic: false })
            .SelectMany(method => Creations(method, type).Select(creation => new StateMachineCopy(method, creation)))
            .ToList();

    private static IEnumerable<Instruction> Creations(MethodDefinition method, TypeDefinition type) =>
        method.Body.Instructions.Where(instruction =>
            instruction.OpCode.Code == Code.Newobj && ((MethodReference)instruction.Operand).DeclaringType.TryResolve() == type);

    private static IEnumerable<FieldDefinition> Fields(MethodDefinition method, Code code) =>
        method.Body.Instructions
            .Where(instruction => instruction.OpCode.Code == code)
            .Select(instruction => (FieldReference)instruction.Operand)
            .Select(field => method.DeclaringType.Fields.FirstOrDefault(own =>
                own.Name == field.Name && own.DeclaringType.FullName == field.DeclaringType.DefinitionName()))
            .OfType<FieldDefinition>();
}
