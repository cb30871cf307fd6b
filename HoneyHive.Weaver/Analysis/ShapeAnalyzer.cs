using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Decides what kind of method it is.</summary>
internal static class ShapeAnalyzer
{
    private static readonly HashSet<string> awaitables =
    [
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1",
        "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
        "System.Collections.Generic.IAsyncEnumerable`1", "System.Collections.Generic.IAsyncEnumerator`1",
    ];

    internal static MethodShape Analyze(MethodDefinition method)
    {
        if (method.IsRuntimeAsync())
            return AnalyzeRuntimeAsync(method);
        return StateMachineAttribute.Find(method) switch
        {
            StateMachineAttribute.Async => StateMachineAnalyzer.Analyze(method),
            StateMachineAttribute.Iterator => IteratorAnalyzer.Analyze(method),
            StateMachineAttribute.AsyncIterator => IteratorAnalyzer.AnalyzeAsync(method),
            _ => AnalyzeOrdinary(method),
        };
    }

    private static MethodShape AnalyzeRuntimeAsync(MethodDefinition method) =>
        RuntimeAsync.ReturnsTask(method)
            ? new MethodShape.RuntimeAsync()
            : new MethodShape.Unsupported(DiagnosticCatalogue.RuntimeAsync, method.ReturnType.Name);

    private static MethodShape AnalyzeOrdinary(MethodDefinition method)
    {
        var result = method.ReturnType.DefinitionName();
        if (awaitables.Contains(result))
            return new MethodShape.Unsupported(DiagnosticCatalogue.ReturnsAwaitable, method.ReturnType.Name.Replace("`1", "<T>"));
        if (method.Body.Instructions.Any(instruction => instruction.OpCode.Code == Code.Jmp))
            return new MethodShape.Unsupported(DiagnosticCatalogue.JumpInstruction);
        return method.IsConstructor ? ConstructorAnalyzer.Analyze(method) : new MethodShape.Sync();
    }
}
