using System;
using System.Text.RegularExpressions;

namespace HoneyHive.Export.Sanitizing;

/// <summary>Makes regular expressions that end in time, whatever the text.</summary>
internal static class PatternFactory
{
    /// <summary>How long a pattern may take for one text where it can't be matched in linear time.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    internal static Regex Create(string pattern)
    {
        const RegexOptions options = RegexOptions.CultureInvariant;
#if NET8_0_OR_GREATER
        try
        {
            // In linear time; a clock would only take a busy machine for a bad pattern.
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Lookarounds and back-references need the other engine.
        }
#endif
        return new Regex(pattern, options, Timeout);
    }
}
