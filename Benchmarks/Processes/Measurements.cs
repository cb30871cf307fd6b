using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using HoneyHive.Benchmarks.Report;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>What is measured in a process of its own. Prints one number a line.</summary>
internal static class Measurements
{
    internal static void Run(ReadOnlySpan<string> arguments, TextWriter output)
    {
        foreach (var number in Measure(arguments))
            output.WriteLine(number.ToString("R", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<double> Measure(ReadOnlySpan<string> arguments) => arguments switch
    {
        ["cost", var side, var endpoint] => ExportCost.Measure(ExportedSide.Create(side, new(endpoint))),
        ["rate", var side, var endpoint] => SustainedRates.Answer(ExportedSide.Create(side, new(endpoint)), Console.In),
        ["share", var side, var endpoint] => ProcessorShare.Measure(ExportedSide.Create(side, new(endpoint))),
        ["first", var side] => FirstCall.Measure(side),
        ["memory", var spans] => LongRun.Measure(int.Parse(spans, CultureInfo.InvariantCulture)),
        ["live", var side] => LiveMemory.Measure(side),
        ["weaving", "methods", var count] => WeavingBuild.Measure(GeneratedSource.ManyMethods(int.Parse(count, CultureInfo.InvariantCulture))),
        ["weaving", "awaits", var count] => WeavingBuild.Measure(GeneratedSource.OneMethod(int.Parse(count, CultureInfo.InvariantCulture))),
        ["calls", var way] => CostReport.Measure(way),
        _ => throw new ArgumentException($"There is no measurement '{string.Join(' ', arguments.ToArray())}'."),
    };
}
