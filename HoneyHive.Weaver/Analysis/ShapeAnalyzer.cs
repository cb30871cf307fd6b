using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Decides what kind of method it is.</summary>
internal static class ShapeAnalyzer
{
    private const string FSharpAsync = "Microsoft.FSharp.Control.FSharpAsync`1";

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
        if (method.ReturnType.IsAsyncStream())
            return new MethodShape.Unsupported(DiagnosticCatalogue.ReturnsAsyncStream, method.ReturnType.Name.Replace("`1", "<T>"));
        if (method.ReturnType.DefinitionName() == FSharpAsync)
            return new MethodShape.Unsupported(DiagnosticCatalogue.ReturnsComputation);
        if (method.Body.Instructions.Any(instruction => instruction.OpCode.Code == Code.Jmp))
            return new MethodShape.Unsupported(DiagnosticCatalogue.JumpInstruction);
        if (method.IsConstructor)
            return ConstructorAnalyzer.Analyze(method);
        return method.ReturnType.IsTask() ? new MethodShape.Returning() : new MethodShape.Sync();
    }
}
