using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using HoneyHive.Benchmarks.Processes;

namespace HoneyHive.Benchmarks.Report;

/// <summary>What tracing costs a whole process, with the export over HTTP to a receiver in another one: a column a side, as Markdown.</summary>
internal static class ProcessReport
{
    private const int Processes = 2;

    private static readonly Dictionary<string, double[][]> measured = [];

    internal static void Write(string folder)
    {
        var (receiver, endpoint) = LoopbackReceiver.Start();
        using (receiver)
            File.WriteAllText(Path.Combine(folder, "processes.md"), Table(endpoint.AbsoluteUri));
    }

    private static string Table(string endpoint)
    {
        var text = new StringBuilder();
        text.AppendLine("# What tracing costs a process").AppendLine()
            .AppendLine("Written by `build/bench.sh`. Each number is the best of two processes, which send their spans over HTTP to a receiver in another process;")
            .AppendLine("the defaults of each side. `default` and `thread` are the levels of `HH_CONTEXT`, `original` is `HH_ENABLE_PERF_OPT=false`, `aspect` is an activity")
            .AppendLine("by AspectInjector, `reference` OpenTelemetry by hand; `routed` is the same with all attributes that our spans have, not the inputs and outputs alone: what")
            .AppendLine("HoneyHive finds the session by and shows an event by. The last three export with OpenTelemetry's own exporter. Rates are medians of rounds in which the")
            .AppendLine("sides take turns.").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSArchitecture}.").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", ExportedSide.Traced)} |")
            .AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(ExportedSide.Traced.Select(_ => "---|"))}");
        Row(text, "bytes a span, whole process", side => Best(0, Math.Min, "cost", side, endpoint));
        Row(text, "ns of processor time a span, whole process", side => Best(1, Math.Min, "cost", side, endpoint));
        Row(text, "spans a second of one thread, none dropped", RatesOf(endpoint));
        Row(text, "% of a core at 10,000 spans a second", side => Best(0, Math.Min, "share", side, endpoint));
        Row(text, "ms of the first call of a process", side => side == "routed" ? null : Best(0, Math.Min, "first", side));
        Row(text, "bytes on the heap, an async call under way", side => side is "aspect" or "routed" ? null : Best(0, Math.Min, "live", side));
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, Func<string, double?> measure)
    {
        var cells = ExportedSide.Traced.Select(side => measure(side) is { } value ? value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture) : "–");
        var line = $"| {name} | {string.Join(" | ", cells)} |";
        Console.WriteLine(line);
        text.AppendLine(line);
    }

    /// <summary>All sides in turns.</summary>
    private static Func<string, double?> RatesOf(string endpoint)
    {
        var rates = SustainedRates.Measure(endpoint, ExportedSide.Traced);
        return side => rates[Array.IndexOf(ExportedSide.Traced, side)];
    }

    private static double? Best(int index, Func<double, double, double> better, params string[] measurement) =>
        Measure(measurement).Select(numbers => numbers[index]).Aggregate(better);

    /// <summary>Once, also where several rows are about the same.</summary>
    private static double[][] Measure(string[] measurement)
    {
        var name = string.Join(' ', measurement);
        if (!measured.TryGetValue(name, out var numbers))
            measured[name] = numbers = Enumerable.Range(0, Processes).Select(_ => ChildProcess.Measure(measurement)).ToArray();
        return numbers;
    }
}
