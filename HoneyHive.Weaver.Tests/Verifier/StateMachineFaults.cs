using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Verifier;

/// <summary>Mistakes that a weaver could make in async methods, iterators and constructors, by name. Each is wrong before anything runs.</summary>
internal static class StateMachineFaults
{
    internal static IReadOnlyDictionary<string, StateMachineFault> All { get; } = new Dictionary<string, StateMachineFault>
    {
        ["kickoff: field of the open state machine"] = new("Specimens.Async.GenericMethods", "Get", body => OpenField(body, OpCodes.Stfld)),
        ["kickoff: state machine left on the stack"] = new("Specimens.Async.TaskResult", "Answer", body => Replace(body, OpCodes.Stfld, OpCodes.Pop)),
        ["kickoff: span of another type"] = new("Specimens.Async.TaskResult", "Answer", body => Retype(body, "HoneyHive.Spans.Span")),
        ["async: field of the open state machine"] = new("Specimens.Async.GenericMethods", "MoveNext", body => OpenField(body, OpCodes.Ldfld)),
        ["async: result is not put back"] = new("Specimens.Async.TaskResult", "MoveNext", body => Remove(body, CallOf(body, "SetResult").Previous)),
        ["async: result of another type"] = new("Specimens.Async.TaskResult", "MoveNext", body => Argument(body, "Complete").GenericArguments[0] =
            body.Method.Module.TypeSystem.Int32),
        ["async: exception local of another type"] = new("Specimens.Async.TaskResult", "MoveNext", body =>
            ((VariableDefinition)CallOf(body, "CompleteFailed").Previous.Operand).VariableType = body.Method.Module.TypeSystem.String),
        ["async: span is not loaded"] = new("Specimens.Async.TaskResult", "MoveNext", body => Remove(body, CallOf(body, "Resume").Previous)),
        ["iterator: outer clause before inner"] = new("Specimens.Iterators.ChildrenOnBothSides", "MoveNext", body =>
        {
            var outer = body.ExceptionHandlers.Last();
            body.ExceptionHandlers.Remove(outer);
            body.ExceptionHandlers.Insert(0, outer);
        }),
        ["iterator: item of another type"] = new("Specimens.Iterators.ChildrenOnBothSides", "MoveNext", body =>
            Argument(body, "Yield").GenericArguments[0] = body.Method.Module.TypeSystem.String),
        ["iterator: branch out of the try block"] = new("Specimens.Iterators.ChildrenOnBothSides", "MoveNext", body =>
            body.Instructions.First(instruction => instruction.OpCode == OpCodes.Leave).OpCode = OpCodes.Br),
        ["iterator: argument of another type"] = new("Specimens.Iterators.EarlyBreak", "<>honeyhive__Begin", body =>
            Argument(body, "Input").GenericArguments[0] = body.Method.Module.TypeSystem.Int32),
        ["dispose: no endfinally"] = new("Specimens.Iterators.EarlyBreak", "Dispose", body => Replace(body, OpCodes.Endfinally, OpCodes.Nop)),
        ["dispose: span of another type"] = new("Specimens.Iterators.EarlyBreak", "Dispose", body => Retype(body, "HoneyHive.Spans.Span")),
        ["async iterator: hasItem is not put back"] = new("Specimens.AsyncIterators.EarlyBreak", "MoveNext", body =>
            Remove(body, CallOf(body, "SetResult").Previous)),
    };

    /// <summary>Static oracles see all of them but these, which only a verifier does.</summary>
    internal static IReadOnlyList<string> VerifierOnly { get; } =
    [
        "kickoff: span of another type", "dispose: span of another type", "async: exception local of another type", "iterator: item of another type",
        "async iterator: hasItem is not put back", "iterator: branch out of the try block", "iterator: outer clause before inner", "dispose: no endfinally",
    ];

    private static void OpenField(MethodBody body, OpCode code)
    {
        var access = body.Instructions.First(instruction =>
            instruction.OpCode == code && instruction.Operand is FieldReference { Name: "<>honeyhive__span" });
        access.Operand = ((FieldReference)access.Operand).Resolve();
    }

    private static void Retype(MethodBody body, string type) =>
        body.Variables.Single(local => local.VariableType.FullName == type).VariableType = body.Method.Module.TypeSystem.String;

    private static void Remove(MethodBody body, Instruction instruction) => (instruction.OpCode, instruction.Operand) = (OpCodes.Nop, null);

    private static void Replace(MethodBody body, OpCode code, OpCode other)
    {
        var found = body.Instructions.First(instruction => instruction.OpCode == code);
        (found.OpCode, found.Operand) = (other, null);
    }

    private static GenericInstanceMethod Argument(MethodBody body, string called) => (GenericInstanceMethod)CallOf(body, called).Operand;

    private static Instruction CallOf(MethodBody body, string name) =>
        body.Instructions.First(instruction => instruction.Operand is MethodReference called && called.Name == name);
}
