using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Makes the plan for each selected method and reports those that stay as they are.</summary>
internal sealed class MethodAnalyzer(DiagnosticReporter diagnostics)
{
    private readonly CaptureAnalyzer capture = new();
    private readonly TailRecursion tails = new();
    private readonly List<SkippedMethod> skipped = [];

    /// <summary>The methods without a plan, so far.</summary>
    internal IReadOnlyList<SkippedMethod> Skipped => skipped;

    internal IReadOnlyList<TracePlan> Analyze(IEnumerable<SelectedMethod> methods) => methods.Select(Analyze).OfType<TracePlan>().ToList();

    private TracePlan? Analyze(SelectedMethod selected)
    {
        var method = selected.Definition;
        var shape = Shape(selected);
        var name = SpanNames.Short(method);
        if (shape is MethodShape.Unsupported unsupported)
        {
            if (selected.IsOwnWish)
                diagnostics.Report(unsupported.Reason, SourceLocation.Of(method), name, unsupported.Detail);
            else
                diagnostics.Mention(unsupported.Reason, SourceLocation.Of(method), name, unsupported.Detail);
            skipped.Add(new(method, unsupported.Reason, unsupported.Reason.Text(name, unsupported.Detail)));
            return null;
        }

        return new(
            method,
            shape,
            selected.Settings.Name ?? name,
            SpanNames.Full(method),
            selected.Settings,
            capture.Inputs(selected),
            capture.Output(selected, ResultType(method, shape)));
    }

    private MethodShape Shape(SelectedMethod selected)
    {
        var shape = ShapeAnalyzer.Analyze(selected);
        return shape is not MethodShape.Unsupported && tails.Contains(selected.Definition)
            ? new MethodShape.Unsupported(DiagnosticCatalogue.TailRecursion)
            : shape;
    }

    /// <summary>The type of what is recorded as the output: for an iterator or a stream, that of its items.</summary>
    private static TypeReference? ResultType(MethodDefinition method, MethodShape shape) => shape switch
    {
        MethodShape.Sync or MethodShape.RuntimeAsync => method.ReturnedType(),
        MethodShape.Returning => method.ReturnType.WithoutModifiers() is GenericInstanceType { GenericArguments: [var result] } ? result : null,
        MethodShape.Async { StateMachine.Result: var result } => result,
        MethodShape.Iterator { StateMachine.Current: var current } => current.FieldType,
        MethodShape.AsyncIterator { StateMachine.Current: var current } => current.FieldType,
        _ => null,
    };
}
