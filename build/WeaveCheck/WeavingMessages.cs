using System;
using System.Collections.Generic;
using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.WeaveCheck;

/// <summary>What the weaver said.</summary>
/// <param name="Warnings">One for each method that it left alone.</param>
/// <param name="Errors">One for each method that it failed on.</param>
internal sealed record WeavingMessages(List<string> Warnings, List<string> Errors)
{
    /// <summary>Keeps a message about a method that a pattern has reached and that is left alone.</summary>
    internal void Mention(string text)
    {
        if (text.StartsWith("HH", StringComparison.Ordinal))
            Warnings.Add(text);
    }

    /// <summary>Keeps a warning, unless it is about no method: about the symbols, which the copy does without, or the pattern, which nobody has written.</summary>
    internal void Warn(string text)
    {
        if (!IsAbout(DiagnosticCatalogue.MissingSymbols) && !IsAbout(DiagnosticCatalogue.PatternWithoutMatch))
            Warnings.Add(text);

        bool IsAbout(DiagnosticDescriptor descriptor) => text.StartsWith(descriptor.Id, StringComparison.Ordinal);
    }
}
