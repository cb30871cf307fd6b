using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace HoneyHive.Benchmarks.Report;

/// <summary>The answers as Markdown: one table for time, one for bytes. Ratios come first, because they hold on other machines, too.</summary>
internal static class MarkdownTables
{
    internal static string Of(IReadOnlyList<Answer> answers)
    {
        var text = new StringBuilder();
        text.AppendLine("# What a traced call costs").AppendLine()
            .AppendLine("Written by `build/bench.sh`. Each way runs in a process of its own, in turns with the same work traced by hand with OpenTelemetry (`StartActivity`, `SetTag`, batch")
            .AppendLine("processor); both have an exporter that does nothing. Medians of 1,001 rounds of 0.2 ms; the ratio is the median of the ratios of neighbouring rounds.").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSArchitecture}.").AppendLine()
            .AppendLine("![Time and bytes of a traced call, relative to hand-written OpenTelemetry](calls.svg)").AppendLine();
        Append(text, "Time", answers, answer => Cell(answer.Times.Ratio, answer.Times.Candidate, "ns"), answer => Amount(answer.Times.Baseline, "ns"));
        Append(text, "Allocated by the calling thread", answers, answer => Cell(answer.Bytes / answer.BytesByHand, answer.Bytes, "B"), answer => Amount(answer.BytesByHand, "B"));
        return text.ToString().TrimEnd() + Environment.NewLine;
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<Answer> answers, Func<Answer, string> cell, Func<Answer, string> byHand)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", Way.All.Select(way => way.Name))} | by hand |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(Way.All.Select(_ => "---|"))}---|");
        foreach (var question in answers.GroupBy(answer => answer.Question))
        {
            var cells = Way.All.Select(way => question.FirstOrDefault(answer => answer.Way == way) is { } answer ? cell(answer) : "–");
            text.AppendLine(CultureInfo.InvariantCulture, $"| {question.Key.Name} | {string.Join(" | ", cells)} | {byHand(question.First())} |");
        }

        text.AppendLine();
    }

    private static string Cell(double ratio, double amount, string unit) => string.Format(CultureInfo.InvariantCulture, "**{0:0.00}** · {1}", ratio, Amount(amount, unit));

    private static string Amount(double amount, string unit) => string.Format(CultureInfo.InvariantCulture, "{0:#,0} {1}", amount, unit);
}
