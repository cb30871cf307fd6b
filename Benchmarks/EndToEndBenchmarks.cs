using System.Threading;
using BenchmarkDotNet.Attributes;

namespace HoneyHive.Benchmarks;

/// <summary>How long is it from the first of a thousand spans to the answer for the last one, and what does the process allocate meanwhile?</summary>
[MemoryDiagnoser]
public class EndToEndBenchmarks : ExportedBenchmarks
{
    private const int Spans = 1_000;

    private long made;

    [Benchmark(OperationsPerInvoke = Spans)]
    public void ThousandSpans()
    {
        made += Spans;
        Exported!.Run(Spans - 1);
        Exported.Flush();
        SpinWait.SpinUntil(() => Exported.Delivered() >= made);
    }
}
