using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HoneyHive.Capture;
using HoneyHive.Export;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using HoneyHive.Tests.Runtime.Export;
using Xunit;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>The span of an enumeration: current while the iterator runs, with its items, their number and the time to the first one.</summary>
[Collection("Tracer")]
public sealed class YieldTests : IDisposable
{
    private readonly TracingPath? before = Tracer.Path;

    public void Dispose() => Tracer.Use(before);

    [Fact]
    public void Counts_the_items_and_times_the_first()
    {
        var span = Assert.Single(Record(Read(["a", "b"])));

        Assert.Equal("""["a","b"]""", Assert.Single(span.Outputs).Text);
        Assert.Equal("2", Metric(span, "honeyhive_metrics.items"));
        Assert.InRange(double.Parse(Metric(span, "honeyhive_metrics.time_to_first_item_ms")!), 0, span.Duration.TotalMilliseconds);
    }

    [Fact]
    public void Without_an_item_there_is_no_time_to_the_first()
    {
        var span = Assert.Single(Record(Read<string>([])));

        Assert.Equal("[]", Assert.Single(span.Outputs).Text);
        Assert.Equal("0", Metric(span, "honeyhive_metrics.items"));
        Assert.Null(Metric(span, "honeyhive_metrics.time_to_first_item_ms"));
    }

    [Fact]
    public void Without_outputs_the_items_are_counted_only()
    {
        var byMethod = Assert.Single(Record(Read([1, 2, 3], capturesItems: false)));
        var bySetting = Assert.Single(Record(Read([1, 2, 3]), new() { CaptureOutputs = false }));

        Assert.All([byMethod, bySetting], span => Assert.Empty(span.Outputs));
        Assert.All([byMethod, bySetting], span => Assert.Equal("3", Metric(span, "honeyhive_metrics.items")));
    }

    [Fact]
    public void Keeps_a_hundred_items_and_says_how_many_more_there_were()
    {
        var span = Assert.Single(Record(Read(Enumerable.Repeat(7, 1_000))));

        Assert.EndsWith(""",7,"<900 more>"]""", Assert.Single(span.Outputs).Text);
        Assert.Equal("1000", Metric(span, "honeyhive_metrics.items"));
    }

    [Fact]
    public void An_item_allocates_nothing_beyond_what_is_kept_of_it()
    {
        var path = new PooledPath(new CaptureSettings(), new SpanPool(100, 128), new ExportPipeline(new DiscardingExporter(), new ExportSettings()));
        Tracer.Use(path);
        using var items = new HandWovenIterator<int>(Enumerable.Repeat(7, 100_000).GetEnumerator());
        Read(1_000);

        Assert.Equal(0, Allocation.Least(() => Read(1_000)));
        path.Pipeline.Shutdown(TimeSpan.FromSeconds(10));

        void Read(int count)
        {
            while (count-- > 0)
                items.MoveNext();
        }
    }

    [Fact]
    public void Begins_no_further_item_beyond_the_limit_of_bytes()
    {
        var settings = new CaptureSettings { OutputLimits = new SnapshotLimits { Bytes = 10 } };

        var span = Assert.Single(Record(Read(["0123456789", "a", "b"]), settings));

        Assert.Equal("""["0123456789","<2 more>"]""", Assert.Single(span.Outputs).Text);
    }

    [Fact]
    public void An_item_is_recorded_as_it_was_when_it_was_yielded()
    {
        var list = new List<int>();

        var span = Assert.Single(Record(() =>
        {
            using var iterator = new HandWovenIterator<List<int>>(Enumerable.Repeat(list, 2).GetEnumerator());
            while (iterator.MoveNext())
                list.Add(list.Count);
        }));

        Assert.Equal("[[],[0]]", Assert.Single(span.Outputs).Text);
    }

    [Fact]
    public void Is_never_current_outside_of_the_iterator_and_always_the_same_within()
    {
        var within = new List<Activity?>();
        var outside = new List<Activity?>();

        Record(() =>
        {
            using var iterator = new HandWovenIterator<int>(Seen().GetEnumerator());
            while (iterator.MoveNext())
                outside.Add(Activity.Current);
        });

        Assert.Equal([null, null], outside);
        Assert.Equal(3, within.Count);
        Assert.NotNull(within[0]);
        Assert.Single(within.Distinct());

        IEnumerable<int> Seen()
        {
            within.Add(Activity.Current);
            yield return 1;
            within.Add(Activity.Current);
            yield return 2;
            within.Add(Activity.Current);
        }
    }

    [Fact]
    public void The_object_goes_back_to_the_pool()
    {
        var pool = new SpanPool(10, 128);

        Record(Read([1, 2]), pool: pool);

        Assert.Equal(pool.Statistics.Acquired, pool.Statistics.Released);
    }

    private static Action Read<T>(IEnumerable<T> items, bool capturesItems = true) => () =>
    {
        using var iterator = new HandWovenIterator<T>(items.GetEnumerator(), capturesItems);
        while (iterator.MoveNext())
        {
        }
    };

    private static SpanSnapshot[] Record(Action run, CaptureSettings? settings = null, SpanPool? pool = null)
    {
        using var exporter = new CollectingExporter();
        var pipeline = new ExportPipeline(exporter, new ExportSettings());
        Tracer.Use(new PooledPath(settings ?? new(), pool ?? new(10, 128), pipeline));
        run();
        pipeline.Shutdown(TimeSpan.FromSeconds(10));
        return exporter.Spans;
    }

    private static string? Metric(SpanSnapshot span, string name) =>
        span.Attributes.Where(attribute => attribute.Name == name).Select(attribute => attribute.Text).SingleOrDefault();
}
