using BenchmarkDotNet.Attributes;
using HoneyHive.Benchmarks.Processes;

namespace HoneyHive.Benchmarks;

/// <summary>How long does a span take when one thread makes as many as the export can follow?</summary>
public class ThroughputBenchmarks : ExportedBenchmarks
{
    private SustainedRate? rate;

    [Benchmark(OperationsPerInvoke = SustainedRate.SpansPerBurst)]
    public void Burst() => (rate ??= new(Exported!)).Burst();
}
