using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Configuration;

namespace HoneyHive.Weaver.Reporting;

/// <summary>
/// What was woven, how, and why the rest was not, as JSON: a method a line, in the order of the metadata. The same assembly gives the same
/// text on every machine, so that a report can be committed and its changes reviewed.
/// </summary>
internal static class WeavingReport
{
    internal static string Write(string assembly, IEnumerable<TracePlan> woven, IEnumerable<SkippedMethod> skipped) =>
        "{\n"
        + $"  \"assembly\": {JsonText.Of(assembly)},\n"
        + $"  \"woven\": {Lines(woven.Select(Woven))},\n"
        + $"  \"skipped\": {Lines(skipped.Select(Skipped))}\n"
        + "}\n";

    private static string Woven(TracePlan plan) => JsonText.Object(
        ("method", JsonText.Of(plan.Function)),
        ("signature", JsonText.Of(plan.Method.FullName)),
        ("name", JsonText.Of(plan.Name)),
        ("shape", JsonText.Of(plan.Shape.GetType().Name)),
        ("eventType", JsonText.Of(NamedValues.EventTypes.All[plan.Settings.EventType])),
        ("kind", JsonText.Of(NamedValues.SpanKinds.All[plan.Settings.Kind])),
        ("inputs", JsonText.Of(plan.Inputs.Select(input => input.Definition.Name))),
        ("output", JsonText.Of(plan.Output != OutputCapture.None)),
        ("redacted", JsonText.Of(Redacted(plan))),
        ("tags", JsonText.Object([.. plan.Settings.Tags.Select(tag => (tag.Key, JsonText.Of(tag.Value)))])),
        ("leaf", JsonText.Of(plan.Leaf is { IsLeaf: true })),
        ("obstacle", plan.Leaf is { Obstacle: { } obstacle } ? JsonText.Of(obstacle) : "null"));

    /// <summary>What is recorded as a marker only: inputs by their names, the output as <c>return</c>.</summary>
    private static IEnumerable<string> Redacted(TracePlan plan)
    {
        var inputs = plan.Inputs.Where(input => input.IsRedacted).Select(input => input.Definition.Name);
        return plan.Output == OutputCapture.Redacted ? inputs.Append("return") : inputs;
    }

    private static string Skipped(SkippedMethod skipped) => JsonText.Object(
        ("method", JsonText.Of(SpanNames.Full(skipped.Method))),
        ("signature", JsonText.Of(skipped.Method.FullName)),
        ("reason", JsonText.Of(skipped.Reason.Id)),
        ("message", JsonText.Of(skipped.Message)));

    private static string Lines(IEnumerable<string> objects)
    {
        var lines = string.Join(",\n", objects.Select(text => "    " + text));
        return lines.Length == 0 ? "[]" : $"[\n{lines}\n  ]";
    }
}
