using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Decides which arguments and which result of a method are recorded.</summary>
internal sealed class CaptureAnalyzer
{
    private readonly UncapturedTypes uncaptured = new();
    private readonly RedactedTypes redacted = new();

    internal IReadOnlyList<CapturedParameter> Inputs(SelectedMethod method) =>
        method.Settings.CaptureInputs
            ? method.Definition.Parameters.Select(Input).OfType<CapturedParameter>().ToList()
            : [];

    /// <summary>
    /// What is recorded of a result of this type. What a reference refers to may be gone, or not be set yet: it is not read.
    /// </summary>
    internal OutputCapture Output(SelectedMethod method, TypeReference? result)
    {
        if (!method.Settings.CaptureOutputs || result is null || !IsCaptured(result))
            return OutputCapture.None;
        return redacted.Contains(result.WithoutModifiers()) || method.Definition.HasRedactedResult() ? OutputCapture.Redacted : OutputCapture.Value;
    }

    private CapturedParameter? Input(ParameterDefinition parameter)
    {
        if (!HasOwnName(parameter))
            return null;

        var type = parameter.ParameterType.WithoutModifiers();
        if (type is not ByReferenceType reference)
            return IsCaptured(type) ? new(parameter, type, IsByReference: false, IsRedacted(parameter, type)) : null;

        var value = reference.ElementType.WithoutModifiers();
        var isOut = parameter is { IsOut: true, IsIn: false };
        return !isOut && IsCaptured(value) ? new(parameter, value, IsByReference: true, IsRedacted(parameter, value)) : null;
    }

    /// <summary>
    /// The discards of a lambda are all named <c>_</c>, and the struct that holds what a local function closes over is a parameter without
    /// a name: there is nothing to record them under.
    /// </summary>
    private static bool HasOwnName(ParameterDefinition parameter) =>
        parameter.Name.Length > 0 && parameter.Method.Parameters.Count(other => other.Name == parameter.Name) == 1;

    private bool IsRedacted(ParameterDefinition parameter, TypeReference type) => redacted.Contains(type) || parameter.IsRedacted();

    private bool IsCaptured(TypeReference type) => !type.IsVoid() && type.IsBoxable() && !uncaptured.Contains(type);
}
