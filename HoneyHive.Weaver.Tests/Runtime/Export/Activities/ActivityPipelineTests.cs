using System;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Export.Activities;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Activities;

public sealed class ActivityPipelineTests
{
    [Fact]
    public async Task A_flush_waits_for_the_answer_of_the_backend()
    {
        var options = new HoneyHiveOptions();
        var backend = new SlowExporter();
        var exporter = ActivityPipelineFactory.CreateExporter(options, backend);
        using var processor = ActivityPipelineFactory.CreateProcessor(options, exporter);
        var pipeline = new ActivityPipeline(exporter, processor, null);

        processor.OnEnd(new Activity("call") { ActivityTraceFlags = ActivityTraceFlags.Recorded });
        var first = pipeline.FlushAsync(TimeSpan.FromSeconds(30));
        await backend.HasTaken.WaitAsync(TimeSpan.FromSeconds(30));

        // Nothing is left in the queue now, but nothing has been delivered either.
        var second = pipeline.FlushAsync(TimeSpan.FromSeconds(30));
        await Task.WhenAny(second, Task.Delay(100));
        backend.Answer();
        Assert.Equal((1, 1), ((await first).Delivered, (await second).Delivered));
    }
}
