using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HoneyHive.Export.Snapshots;

/// <summary>One span as one line: <c>Index.Search [tool] 1.2 ms (query: "span") => [{"Text":"…"}]</c>.</summary>
internal static class SpanLine
{
    internal static void Append(StringBuilder line, SpanSnapshot span, SpanTreeOptions options)
    {
        line.Append(span.Name);
        if (span.EventType is not null)
            line.Append(" [").Append(span.EventType).Append(']');
        if (options.ShowAttributes && span.Kind != ActivityKind.Internal)
            line.Append(" (").Append(span.Kind.ToString().ToLowerInvariant()).Append(')');
        if (options.ShowDurations)
            line.Append(' ').Append(FormatDuration(span.Duration));
        if (span.Inputs.Count > 0)
            AppendList(line.Append(' '), span.Inputs, options);
        if (span.Outputs.Count > 0)
            AppendOutputs(line.Append(" => "), span.Outputs, options);
        if (options.ShowAttributes && span.Attributes.Count > 0)
            AppendList(line.Append(" with "), span.Attributes, options);
        if (span.ErrorType is not null || span.ErrorMessage is not null)
            AppendError(line.Append(" !! "), span, options);
        else if (span.IsCancelled)
            line.Append(" ~~ cancelled");
    }

    private static void AppendOutputs(StringBuilder line, IReadOnlyList<SnapshotAttribute> outputs, SpanTreeOptions options)
    {
        if (outputs is [{ Name: "result" } result])
            line.Append(Shorten(result.Text, options.MaxValueLength));
        else
            AppendList(line, outputs, options);
    }

    private static void AppendList(StringBuilder line, IReadOnlyList<SnapshotAttribute> attributes, SpanTreeOptions options)
    {
        line.Append('(');
        for (var i = 0; i < attributes.Count; i++)
        {
            line.Append(i == 0 ? string.Empty : ", ").Append(attributes[i].Name).Append(": ");
            line.Append(Shorten(attributes[i].Text, options.MaxValueLength));
        }

        line.Append(')');
    }

    private static void AppendError(StringBuilder line, SpanSnapshot span, SpanTreeOptions options)
    {
        if (span.ErrorType is { } type)
            line.Append(type, type.LastIndexOfAny(['.', '+']) + 1, type.Length - type.LastIndexOfAny(['.', '+']) - 1);
        if (string.IsNullOrEmpty(span.ErrorMessage))
            return;
        line.Append(span.ErrorType is null ? string.Empty : ": ");
        line.Append(Shorten(OnOneLine(span.ErrorMessage!), options.MaxValueLength));
    }

    /// <summary>Line ends would tear the tree, and escape sequences reach the terminal.</summary>
    private static string OnOneLine(string text) => Regex.Replace(text.Trim(), @"\p{Cc}+", " ");

    /// <summary>Cuts the text so that it ends in <c>…</c>; a quoted text keeps its closing quote.</summary>
    private static string Shorten(string text, int? limit)
    {
        if (limit is not { } length || text.Length <= length)
            return text;
        var end = text[0] == '"' ? "…\"" : "…";
        return Utf8.Shorten(text.AsSpan(), Math.Max(length - end.Length, 1)).ToString().TrimEnd('\\') + end;
    }

    private static string FormatDuration(TimeSpan duration) => duration.TotalMilliseconds switch
    {
        >= 10_000 => duration.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture) + " s",
        >= 0.1 => duration.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture) + " ms",
        _ => (duration.TotalMilliseconds * 1000).ToString("F0", CultureInfo.InvariantCulture) + " µs",
    };
}
