using System;
using System.Threading;

namespace HoneyHive.Export;

/// <summary>What has become of spans since the pipeline was built. Safe for all threads.</summary>
internal sealed class ExportTotals
{
    private readonly long[] droppedByReason = new long[(int)DropReason.ShutDown + 1];
    private long delivered;
    private long failed;

    internal long Delivered => Interlocked.Read(ref delivered);

    internal long Failed => Interlocked.Read(ref failed);

    internal long Dropped
    {
        get
        {
            long sum = 0;
            for (var i = 0; i < droppedByReason.Length; i++)
                sum += Interlocked.Read(ref droppedByReason[i]);
            return sum;
        }
    }

    internal long DroppedBecause(DropReason reason) => Interlocked.Read(ref droppedByReason[(int)reason]);

    internal void Add(ExportOutcome result)
    {
        Interlocked.Add(ref delivered, result.Delivered);
        Interlocked.Add(ref failed, result.Failed);
    }

    internal void AddDropped(DropReason reason, long count) => Interlocked.Add(ref droppedByReason[(int)reason], count);

    /// <summary>The totals with what is neither delivered nor lost of <paramref name="ended"/> spans.</summary>
    internal FlushResult ToFlushResult(long ended)
    {
        var (sent, lost, dropped) = (Delivered, Failed, Dropped);
        return new(sent, lost, dropped, Math.Max(0, ended - sent - lost - dropped));
    }
}
