using System;
using BenchmarkDotNet.Running;
using HoneyHive.Benchmarks.Gates;

namespace HoneyHive.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project Benchmarks -- gates</c> checks the limits in under a minute; anything else goes to BenchmarkDotNet,
/// for instance <c>--filter *Sync*</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["gates"])
            return GateReport.Print(AllGates.Measure(), Console.Out) ? 0 : 1;
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
