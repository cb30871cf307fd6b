using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Cancelled;

public static class Iterators
{
    public const string Tree = """
        Iterators.Numbers [tool] => [0,1] ~~ cancelled
        Iterators.Stream [tool] => [0,1] ~~ cancelled
        """;

    public static async Task<object> Run()
    {
        var seen = 0;
        using var first = new CancellationTokenSource();
        try
        {
            foreach (var number in Numbers(first.Token))
                seen += CancelAt(1, number, first);
        }
        catch (OperationCanceledException)
        {
            Effects.Add("numbers cancelled");
        }

        using var second = new CancellationTokenSource();
        try
        {
            await foreach (var number in Stream(second.Token))
                seen += CancelAt(1, number, second);
        }
        catch (OperationCanceledException)
        {
            Effects.Add("stream cancelled");
        }

        return seen;
    }

    private static int CancelAt(int last, int number, CancellationTokenSource source)
    {
        if (number == last)
            source.Cancel();
        return number;
    }

    [Trace]
    private static IEnumerable<int> Numbers(CancellationToken cancellation)
    {
        for (var number = 0; ; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }

    [Trace]
    private static async IAsyncEnumerable<int> Stream([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 0; ; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }
}
