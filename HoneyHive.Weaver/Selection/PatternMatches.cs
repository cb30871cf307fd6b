using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.Weaver.Selection;

/// <summary>The patterns of one option. Remembers which of them have matched: one that never does is most likely misspelt.</summary>
internal sealed class PatternMatches(WeaverOption option, IReadOnlyList<NamePattern> patterns)
{
    private readonly HashSet<NamePattern> matched = [];

    /// <summary>Whether one of the patterns matches. All are tried, so that each has its chance.</summary>
    internal bool Match(string name)
    {
        var matching = patterns.Where(pattern => pattern.Matches(name)).ToList();
        matched.UnionWith(matching);
        return matching.Count > 0;
    }

    internal void ReportUnmatched(DiagnosticReporter diagnostics, string assembly, string example)
    {
        foreach (var pattern in patterns.Where(pattern => !matched.Contains(pattern)))
            diagnostics.Report(DiagnosticCatalogue.PatternWithoutMatch, null, option.Name, pattern, assembly, example);
    }
}
