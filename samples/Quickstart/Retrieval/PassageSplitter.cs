using System;
using System.Collections.Generic;

namespace Quickstart.Retrieval;

/// <summary>Splits Markdown and plain text into paragraphs. Headings, tables and code are not prose, so they are left out.</summary>
internal static class PassageSplitter
{
    private const string CodeFence = "```";

    internal static IEnumerable<Passage> Split(TextFile file)
    {
        var paragraph = new List<string>();
        var inCode = false;
        for (var i = 0; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i].Trim();
            var isFence = line.StartsWith(CodeFence, StringComparison.Ordinal);
            inCode ^= isFence;
            if (!inCode && !isFence && line is [not ('#' or '|'), ..])
            {
                paragraph.Add(line);
                continue;
            }

            if (paragraph.Count > 0)
                yield return Join(file, i, paragraph);
            paragraph.Clear();
        }

        if (paragraph.Count > 0)
            yield return Join(file, file.Lines.Length, paragraph);
    }

    private static Passage Join(TextFile file, int end, List<string> paragraph) =>
        new(file.Name, end - paragraph.Count + 1, string.Join(' ', paragraph));
}
