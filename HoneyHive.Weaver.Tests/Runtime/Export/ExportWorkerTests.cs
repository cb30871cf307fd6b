using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export;

public sealed class ExportWorkerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_round_that_throws_does_not_end_the_worker()
    {
        var reports = new ConcurrentQueue<string>();
        var rounds = 0;
        void Round(TimeSpan timeout, RoundScope scope)
        {
            if (rounds++ == 0)
                throw new InvalidOperationException("broken");
        }

        var worker = new ExportWorker(Round, new() { FlushInterval = Long }, reports.Enqueue);
        worker.Start();
        await worker.RunRoundAsync().WaitAsync(Long);
        await worker.RunRoundAsync().WaitAsync(Long);

        Assert.Equal(2, rounds);
        Assert.Contains("InvalidOperationException: broken", Assert.Single(reports));
        Assert.True(worker.Stop(Long));
    }

    [Fact]
    public void The_last_round_gets_the_time_that_the_stop_has()
    {
        var given = TimeSpan.Zero;
        var worker = new ExportWorker((timeout, _) => given = timeout, new() { FlushInterval = Long }, _ => { });
        worker.Start();

        Assert.True(worker.Stop(TimeSpan.FromSeconds(10)));
        Assert.InRange(given, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_worker_that_is_woken_exports_full_batches_until_its_interval_is_over()
    {
        var scopes = new BlockingCollection<RoundScope>();
        var worker = new ExportWorker((_, scope) => scopes.Add(scope), new() { FlushInterval = TimeSpan.FromSeconds(1) }, _ => { });
        worker.Start();

        // However often it is woken, the interval comes to its end.
        var seen = new HashSet<RoundScope>();
        while (seen.Count < 2)
        {
            worker.Wake();
            seen.Add(scopes.Take());
        }

        Assert.DoesNotContain(RoundScope.Flush, seen);
        Assert.True(worker.Stop(Long));
        Assert.Equal(RoundScope.Flush, scopes.Last());
    }
}
