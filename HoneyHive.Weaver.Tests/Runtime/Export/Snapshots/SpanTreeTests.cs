using System;
using System.Linq;
using HoneyHive.Export.Snapshots;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Snapshots;

public sealed class SpanTreeTests
{
    [Fact]
    public void Children_stand_below_their_parent_in_the_order_of_their_start()
    {
        var answer = new SpanBuilder("Agent.Answer", EventType.Chain, inputs: "question").Input(0, "What is a span?");
        var search = new SpanBuilder("Index.Search", parent: answer, inputs: "query,top").Input(0, "span").Input(1, 3);
        var read = new SpanBuilder("File.Read", parent: search).Output(true);
        var lookup = new SpanBuilder("Tools.Lookup", parent: answer, inputs: "key")
            .Input(0, "a").Failed(new InvalidOperationException("no such key"));

        AssertDrawn(
            """
            Agent.Answer [chain] (question: "What is a span?") => "A span is one call."
            ├─ Index.Search [tool] (query: "span", top: 3) => 0.5
            │  └─ File.Read [tool] => true
            └─ Tools.Lookup [tool] (key: "a") !! InvalidOperationException: no such key
            """,
            lookup, read, search.Output(0.5), answer.Output("A span is one call."));
    }

    [Fact]
    public void Roots_and_orphans_stand_side_by_side()
    {
        var first = new SpanBuilder("A.First");
        var absent = new SpanBuilder("A.Absent");
        var orphan = new SpanBuilder("A.Orphan", parent: absent);
        var child = new SpanBuilder("A.Child", parent: first);

        AssertDrawn(
            """
            A.First [tool]
            └─ A.Child [tool]
            A.Orphan [tool]
            """,
            child, orphan, first);
    }

    [Fact]
    public void Long_values_are_shortened_and_stay_quoted() => Assert.Equal(
        "A.Say [tool] (text: \"A span…\") => [1,2,3,4…",
        SpanTree.Draw(
            Read(new SpanBuilder("A.Say", inputs: "text").Input(0, "A span is one call."))
                .Select(span => span with { Outputs = [new("result", "[1,2,3,4,5,6]")] }),
            new() { ShowDurations = false, MaxValueLength = 9 }));

    [Fact]
    public void Shortening_does_not_split_a_character() => Assert.Equal(
        "A.Say [tool] (text: \"😀…\")",
        SpanTree.Draw(
            Read(new SpanBuilder("A.Say", inputs: "text").Input(0, "😀😀😀")),
            new() { ShowDurations = false, MaxValueLength = 6 }));

    [Fact]
    public void A_span_stays_on_one_line() => AssertDrawn(
        """
        A.Say [tool] (text: "a\nb\u001b[31m") !! InvalidOperationException: first second
        """,
        new SpanBuilder("A.Say", inputs: "text").Input(0, "a\nb\u001b[31m").Failed(new InvalidOperationException("first\r\nsecond\n")));

    [Theory]
    [InlineData(12.34, "12.3 ms")]
    [InlineData(0.04, "40 µs")]
    [InlineData(12_340, "12.3 s")]
    public void Durations_have_a_unit_that_fits(double milliseconds, string expected) => Assert.Equal(
        "A.Say [tool] " + expected,
        SpanTree.Draw(
            Read(new SpanBuilder("A.Say")).Select(span => span with { Duration = TimeSpan.FromTicks((long)(milliseconds * 10_000)) }),
            new()));

    [Fact]
    public void A_recursion_deeper_than_the_stack_is_drawn()
    {
        var spans = Enumerable.Range(0, 3_000).Select(i => new SpanSnapshot
        {
            Name = "A.Recurse",
            TraceId = "t",
            SpanId = $"{i + 1}",
            ParentId = i == 0 ? null : $"{i}",
        });

        Assert.Equal(3_000, SpanTree.Draw(spans, new()).Split('\n').Length);
    }

    private static void AssertDrawn(string expected, params SpanBuilder[] spans) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), SpanTree.Draw(Read(spans), new() { ShowDurations = false }));

    private static SpanSnapshot[] Read(params SpanBuilder[] spans) =>
        SpanSnapshotReader.Read(SpanBuilder.Batch(spans), SpanClock.Anchor()).ToArray();
}
