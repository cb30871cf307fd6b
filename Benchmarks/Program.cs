using System;
using System.IO;
using BenchmarkDotNet.Running;
using HoneyHive.Benchmarks.Gates;
using HoneyHive.Benchmarks.Processes;
using HoneyHive.Benchmarks.Report;

namespace HoneyHive.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project Benchmarks -- gates</c> checks the limits in under four minutes, <c>gates sampling</c> some of them; <c>receiver</c>, <c>measure</c> and <c>gates-once</c>
/// are what it starts processes of its own for. <c>report FOLDER</c> writes the tables and the chart of docs/performance.md, <c>pieces</c> prints what a
/// call is made of, <c>compare BEFORE AFTER</c> holds two outputs of <c>gates</c> against each other; anything else goes to BenchmarkDotNet, for
/// instance <c>--filter *Sync*</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["gates", .. var groups] when AllGates.ProblemOf(groups) is { } problem:
                Console.Error.WriteLine(problem);
                return 2;
            case ["gates", .. var groups]:
                return GateReport.Print(AllGates.Measure(groups), Console.Out, AllGates.LineOfSecondLook) ? 0 : 1;
            case ["gates-once", .. var groups]:
                return GateReport.Print(AllGates.Measure(groups), Console.Out) ? 0 : 1;
            case ["receiver"]:
                LoopbackReceiver.Run();
                return 0;
            case ["measure", .. var what]:
                Measurements.Run(what, Console.Out);
                return 0;
            case ["compare", var before, var after]:
                return GateComparison.Compare(File.ReadAllLines(before), File.ReadAllLines(after)).Print(Console.Out) ? 0 : 1;
            case ["report", var folder]:
                CostReport.Write(folder);
                ProcessReport.Write(folder);
                return 0;
            case ["pieces"]:
                Pieces.Print(Console.Out);
                return 0;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
