using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>What the patterns of FodyWeavers.xml say about methods, by the names that the user gave them.</summary>
internal sealed class PatternSelection(WeaverOptions options)
{
    private readonly PatternMatches include = new(WeaverOptionCatalogue.Include, options.Include);
    private readonly PatternMatches exclude = new(WeaverOptionCatalogue.Exclude, options.Exclude);
    private string? example;

    /// <summary>Whether the method is included or excluded; null when no pattern matches. Exclude wins.</summary>
    internal bool? Match(MethodDefinition method)
    {
        if (options.Include.Count == 0 && options.Exclude.Count == 0)
            return null;

        var name = SpanNames.Full(method);
        example ??= name;
        var isIncluded = include.Match(name);
        if (exclude.Match(name))
            return false;
        return isIncluded ? true : null;
    }

    /// <summary>Warns of patterns that have matched none of the methods asked for.</summary>
    internal void ReportUnmatched(DiagnosticReporter diagnostics, string assembly)
    {
        include.ReportUnmatched(diagnostics, assembly, example ?? "Namespace.Type.Method");
        exclude.ReportUnmatched(diagnostics, assembly, example ?? "Namespace.Type.Method");
    }
}
