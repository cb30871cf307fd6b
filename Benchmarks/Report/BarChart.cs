using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace HoneyHive.Benchmarks.Report;

/// <summary>
/// The answers as an SVG that needs neither fonts nor scripts: a row a question, its bars in units of the same work by hand, time on the
/// left, bytes on the right. A bar beyond the end of the scale is cut and says its number.
/// </summary>
internal static class BarChart
{
    private const int LabelWidth = 200;
    private const int PanelWidth = 300;
    private const int PanelGap = 70;
    private const int BarHeight = 11;
    private const int RowGap = 14;
    private const int Top = 70;
    private const double Scale = 1.25;

    private static readonly string[] Colours = ["#e8a200", "#2a9d5c", "#7a8699", "#b5543c"];

    internal static string Of(IReadOnlyList<Answer> answers)
    {
        var rows = answers.GroupBy(answer => answer.Question).ToList();
        var bars = new StringBuilder();
        var y = Top;
        foreach (var row in rows)
            y = AppendRow(bars, row.Key.Name, row.ToList(), y);
        var width = LabelWidth + (2 * (PanelWidth + PanelGap));
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {y + 30}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        text.AppendLine("<title>Time and bytes of a traced call, relative to hand-written OpenTelemetry; shorter is better</title>");
        text.AppendLine("<style>text{fill:#24292f}.grid{stroke:#d0d7de}.one{stroke:#24292f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.grid{stroke:#3d444d}.one{stroke:#e6edf3}}</style>");
        AppendLegend(text);
        AppendAxis(text, LabelWidth, "time, by hand = 1", y);
        AppendAxis(text, LabelWidth + PanelWidth + PanelGap, "allocated bytes, by hand = 1", y);
        return text.Append(bars).AppendLine("</svg>").ToString();
    }

    private static int AppendRow(StringBuilder text, string name, List<Answer> answers, int y)
    {
        var middle = y + (answers.Count * BarHeight / 2) + 4;
        text.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 10}\" y=\"{middle}\" text-anchor=\"end\">{name}</text>");
        foreach (var answer in answers)
        {
            AppendBar(text, answer, answer.Times.Ratio, LabelWidth, y);
            AppendBar(text, answer, answer.Bytes / answer.BytesByHand, LabelWidth + PanelWidth + PanelGap, y);
            y += BarHeight;
        }

        return y + RowGap;
    }

    private static void AppendBar(StringBuilder text, Answer answer, double ratio, int x, int y)
    {
        var length = Math.Min(ratio, Scale) / Scale * PanelWidth;
        var colour = Colours[Array.IndexOf(Way.All, answer.Way)];
        text.AppendLine(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{length:0.0}\" height=\"{BarHeight - 2}\" fill=\"{colour}\"/>");
        text.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{x + length + 4:0.0}\" y=\"{y + BarHeight - 3}\" font-size=\"9\">{ratio:0.00}</text>");
    }

    private static void AppendLegend(StringBuilder text)
    {
        for (var i = 0; i < Way.All.Length; i++)
        {
            var x = LabelWidth + (i * 170);
            text.AppendLine(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"12\" width=\"12\" height=\"12\" fill=\"{Colours[i]}\"/><text x=\"{x + 18}\" y=\"22\">{Way.All[i].Name}</text>");
        }
    }

    private static void AppendAxis(StringBuilder text, int x, string title, int bottom)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"46\" font-weight=\"bold\">{title}</text>");
        for (var mark = 0; mark <= 5; mark++)
        {
            var at = x + (mark * 0.25 / Scale * PanelWidth);
            text.AppendLine(CultureInfo.InvariantCulture, $"<line x1=\"{at:0.0}\" y1=\"{Top - 8}\" x2=\"{at:0.0}\" y2=\"{bottom - 6}\" class=\"{(mark == 4 ? "one" : "grid")}\"/>");
            text.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{at:0.0}\" y=\"{bottom + 10}\" font-size=\"10\" text-anchor=\"middle\">{mark * 0.25:0.##}</text>");
        }
    }
}
