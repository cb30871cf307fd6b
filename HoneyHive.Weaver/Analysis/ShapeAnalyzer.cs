using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Decides what kind of method it is.</summary>
internal static class ShapeAnalyzer
{
    private const string FSharpAsync = "Microsoft.FSharp.Control.FSharpAsync`1";

    internal static MethodShape Analyze(SelectedMethod selected)
    {
        var method = selected.Definition;
        if (method.IsRuntimeAsync())
            return AnalyzeRuntimeAsync(method);
        return StateMachineAttribute.Find(method) switch
        {
            StateMachineAttribute.Async => StateMachineAnalyzer.Analyze(method),
            StateMachineAttribute.Iterator => IteratorAnalyzer.Analyze(method),
            StateMachineAttribute.AsyncIterator => IteratorAnalyzer.AnalyzeAsync(method),
            _ => AnalyzeOrdinary(method, selected.IsMeant),
        };
    }

    private static MethodShape AnalyzeRuntimeAsync(MethodDefinition method) =>
        RuntimeAsync.ReturnsTask(method)
            ? new MethodShape.RuntimeAsync()
            : new MethodShape.Unsupported(DiagnosticCatalogue.RuntimeAsync, method.ReturnType.Name);

    private static MethodShape AnalyzeOrdinary(MethodDefinition method, bool isMeant)
    {
        var isStream = method.ReturnType.IsAsyncStream();
        if (isStream && !(isMeant && CanBeFollowed(method.ReturnType)))
            return new MethodShape.Unsupported(DiagnosticCatalogue.ReturnsAsyncStream, method.ReturnType.Name.Replace("`1", "<T>"));
        if (method.ReturnType.DefinitionName() == FSharpAsync)
            return new MethodShape.Unsupported(DiagnosticCatalogue.ReturnsComputation);
        if (method.Body.Instructions.Any(instruction => instruction.OpCode.Code == Code.Jmp))
            return new MethodShape.Unsupported(DiagnosticCatalogue.JumpInstruction);
        if (method.IsConstructor)
            return ConstructorAnalyzer.Analyze(method);
        return isStream || method.ReturnType.IsTask() ? new MethodShape.Returning() : new MethodShape.Sync();
    }

    /// <summary>Not a stream of ref structs: what stands before it is generic.</summary>
    private static bool CanBeFollowed(TypeReference stream) => ((GenericInstanceType)stream.WithoutModifiers()).GenericArguments[0].IsBoxable();
}
