using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Benchmarks.Processes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Report;

/// <summary>
/// Asks all questions of all ways, in turns with the same by hand, and writes tables and a chart. Each way has a process of its own, as it has a program of
/// its own: the compiler makes code fast for the way that it has seen.
/// </summary>
internal static class CostReport
{
    internal static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var answers = Way.All.SelectMany(AskInItsOwnProcess).ToList();
        File.WriteAllText(Path.Combine(folder, "calls.md"), MarkdownTables.Of(answers));
        File.WriteAllText(Path.Combine(folder, "calls.svg"), BarChart.Of(answers));
    }

    /// <summary>Asks all questions of one way, in this process.</summary>
    /// <returns>The numbers of all answers, one after the other.</returns>
    internal static IEnumerable<double> Measure(string name)
    {
        var way = Way.All.Single(way => way.Name == name);
        Reference.On();
        foreach (var question in Question.All)
        {
            foreach (var number in Answer.To(question, way))
                yield return number;
        }

        Reference.Off();
        Tracing.Off();
    }

    private static List<Answer> AskInItsOwnProcess(Way way)
    {
        var numbers = ChildProcess.Measure("calls", way.Name).Chunk(Answer.Numbers);
        var answers = Question.All.Zip(numbers, (question, measured) => Answer.Of(question, way, measured)).OfType<Answer>().ToList();
        foreach (var answer in answers)
            Console.WriteLine(FormattableString.Invariant($"{answer.Question.Name,-30} {way.Name,-20} {answer.Times.Ratio:0.00} x"));
        return answers;
    }
}
