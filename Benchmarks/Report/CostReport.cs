using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Report;

/// <summary>Asks all questions of all ways, in one process and in turns with the same by hand, and writes tables and a chart.</summary>
internal static class CostReport
{
    internal static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var answers = Measure();
        File.WriteAllText(Path.Combine(folder, "calls.md"), MarkdownTables.Of(answers));
        File.WriteAllText(Path.Combine(folder, "calls.svg"), BarChart.Of(answers));
    }

    private static List<Answer> Measure()
    {
        Reference.On();
        try
        {
            return Question.All.SelectMany(question => Way.All.Select(way => Ask(question, way))).OfType<Answer>().ToList();
        }
        finally
        {
            Reference.Off();
            Tracing.Off();
        }
    }

    private static Answer? Ask(Question question, Way way)
    {
        var answer = Answer.To(question, way);
        if (answer is not null)
            Console.WriteLine(FormattableString.Invariant($"{question.Name,-30} {way.Name,-20} {answer.Times.Ratio:0.00} x"));
        return answer;
    }
}
