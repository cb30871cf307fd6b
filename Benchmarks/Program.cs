using System;
using BenchmarkDotNet.Running;
using HoneyHive.Benchmarks.Gates;
using HoneyHive.Benchmarks.Processes;

namespace HoneyHive.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project Benchmarks -- gates</c> checks the limits in under four minutes; <c>receiver</c> and <c>measure</c> are
/// what it starts processes of its own for; anything else goes to BenchmarkDotNet,
/// for instance <c>--filter *Sync*</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["gates"]:
                return GateReport.Print(AllGates.Measure(), Console.Out) ? 0 : 1;
            case ["receiver"]:
                LoopbackReceiver.Run();
                return 0;
            case ["measure", .. var what]:
                Measurements.Run(what, Console.Out);
                return 0;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
