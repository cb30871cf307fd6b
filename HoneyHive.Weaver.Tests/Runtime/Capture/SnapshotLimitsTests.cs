using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HoneyHive.Capture;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

public class SnapshotLimitsTests
{
    public class Nested
    {
        public Nested? Inner { get; init; }
    }

    public class Slow
    {
        public int Value
        {
            get
            {
                var started = Stopwatch.StartNew();
                while (started.ElapsedMilliseconds < 5)
                {
                }

                return 1;
            }
        }
    }

    [Fact]
    public void Nesting_ends_at_the_depth()
    {
        var value = new Nested { Inner = new() { Inner = new() } };
        Assert.Equal("""{"Inner":{"Inner":"<depth>"}}""", Captured.Json(value, new() { Depth = 2 }));
    }

    [Fact]
    public void An_object_of_texts_and_numbers_counts_as_deep_as_others()
    {
        var pair = new { Text = "a", Number = 1 };
        Assert.Equal("""["<depth>"]""", Captured.Json(new[] { pair }, new() { Depth = 1 }));
        Assert.Equal("""[{"Text":"a","Number":1},{"Text":"a","Number":1}]""", Captured.Json(new[] { pair, pair }, new() { Depth = 2 }));
        Assert.Equal("""[["<depth>"]]""", Captured.Json(new[] { new[] { pair } }, new() { Depth = 2 }));
    }

    [Fact]
    public void A_very_deep_value_does_not_overflow_the_stack()
    {
        var value = new Nested();
        for (var i = 0; i < 100_000; i++)
            value = new Nested { Inner = value };
        Assert.EndsWith("\"<depth>\"}}}}}}}}}}}}", Captured.Json(value));
    }

    [Fact]
    public void Collections_end_at_the_number_of_items()
    {
        var limits = new SnapshotLimits { Items = 2 };
        Assert.Equal("""[1,2,"<3 more>"]""", Captured.Json(new[] { 1, 2, 3, 4, 5 }, limits));
        Assert.Equal("""[1,2,"<1 more>"]""", Captured.Json(new List<int> { 1, 2, 3 }, limits));
        Assert.Equal("""[1,2,"<1 more>"]""", Captured.Json(new HashSet<int> { 1, 2, 3 }, limits));
        Assert.Equal("""{"1":1,"2":2,"…":"<1 more>"}""", Captured.Json(Enumerable.Range(1, 3).ToDictionary(i => i), limits));
        Assert.Equal("""{"1":1,"2":2,"…":"<1 more>"}""", Captured.Json(new SortedList<int, int> { [1] = 1, [2] = 2, [3] = 3 }, limits));
    }

    [Fact]
    public void Strings_end_at_their_length_without_tearing_a_character()
    {
        var limits = new SnapshotLimits { StringLength = 3 };
        Assert.Equal("""["abc<2 more>"]""", Captured.Json(new[] { "abcde" }, limits));
        Assert.Equal("""["ab<2 more>"]""", Captured.Json(new[] { "ab😀" }, limits));
        Assert.Equal("""{"abc<1 more>":1}""", Captured.Json(new Dictionary<string, int> { ["abcd"] = 1 }, limits));
        Assert.Equal("\"abc<1 more>\"", Captured.Json(new System.Text.StringBuilder("abcd"), limits));
        Assert.Equal("\"AQID<2 more>\"", Captured.Json(new byte[] { 1, 2, 3, 4, 5 }, limits));
    }

    [Fact]
    public void The_snapshot_ends_at_its_size_and_says_so_once()
    {
        var rows = Enumerable.Range(0, 100).Select(_ => new List<string> { "0123456789", "0123456789" }).ToList();
        var json = Captured.Json(rows, new() { Bytes = 100 });
        Assert.InRange(json.Length, 100, 150);
        Assert.EndsWith("]", json);
        Assert.Equal(1, json.Split("<truncated>").Length - 1);
    }

    [Fact]
    public void A_slow_value_ends_in_time()
    {
        var values = Enumerable.Range(0, 1000).Select(_ => new Slow()).ToArray();
        var started = Stopwatch.StartNew();
        var json = Captured.Json(values, new() { Time = TimeSpan.FromMilliseconds(30), ComputedProperties = true });
        Assert.Contains("<truncated>", json);
        Assert.InRange(started.ElapsedMilliseconds, 30, 2_000);
    }
}
