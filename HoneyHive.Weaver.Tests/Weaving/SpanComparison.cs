using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Export.Snapshots;

namespace HoneyHive.Tests.Weaving;

/// <summary>Everything of a set of spans that two runs of a program have in common: all but ids and times.</summary>
internal static class SpanComparison
{
    internal static string Describe(IReadOnlyList<SpanSnapshot> spans)
    {
        var tree = SpanTree.Draw(spans, new() { ShowDurations = false });
        return string.Join('\n', spans.Select(Details).Order(StringComparer.Ordinal).Prepend(tree));
    }

    private static string Details(SpanSnapshot span) =>
        $"{span.Name} is {span.Function} ({span.Kind}), throws {span.ErrorType}: {span.ErrorMessage}, has "
        + string.Join(", ", span.Attributes.Where(attribute => !attribute.Name.EndsWith("_ms", StringComparison.Ordinal)));
}
