using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Stress;

/// <summary>Twice as many threads as cores, each with calls of random shapes, and everything else that may come in between.</summary>
internal sealed class Load(long spans, int seed, Paths paths, SpanCheck check)
{
    private const int SpansPerReplacement = 200_000;
    private const int MaxForgotten = 200;

    /// <summary>Spans that are made at most, for each one that is to be checked: what ends on a path that has been replaced is dropped.</summary>
    private const int MaxMade = 2;

    internal async Task RunAsync()
    {
        var threads = 2 * Environment.ProcessorCount;
        await Task.WhenAll(Enumerable.Range(0, threads).Select(index => Task.Factory.StartNew(
            () => Run(index, MaxMade * spans / threads), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        while (Calls.Forgotten > 0)
            await Task.Delay(10);
        await paths.FlushAsync();
    }

    /// <summary>One thread's part. The first one also does what concerns all of them.</summary>
    private void Run(int index, long most)
    {
        var calls = new Calls(new Random(seed + index), index);
        long next = SpansPerReplacement;
        while (check.Checked < spans && calls.Made < most)
        {
            calls.Next();
            if (index == 0 && calls.Made > next)
            {
                next += SpansPerReplacement;
                paths.FlushAsync().GetAwaiter().GetResult();
                paths.Replace();
            }

            // Work that nobody waits for must not pile up.
            while (Calls.Forgotten > MaxForgotten)
                Thread.Yield();
        }
    }
}
