using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

public class SnapshotAllocationTests
{
    public record Message(string Role, string Content);

    public enum Kind
    {
        Some,
    }

    public record struct Row(int Id, double Score, Kind Kind, Guid Key, DateTime At, int? Parent, (int From, string To) Range);

    [Fact]
    public void A_chat_history_is_copied_without_allocation()
    {
        var history = Enumerable.Range(0, 20).Select(i => new Message(i % 2 == 0 ? "user" : "assistant", "Message number " + i)).ToList();
        Assert.Equal(0, AllocatedBy(history));
        Assert.Equal(0, AllocatedBy<IReadOnlyList<Message>>(history));
        Assert.Equal(0, AllocatedBy(history.ToArray()));
    }

    [Fact]
    public void Members_that_are_values_are_not_boxed()
    {
        var row = new Row(1, 0.5, Kind.Some, Guid.NewGuid(), DateTime.UtcNow, 2, (1, "x"));
        Assert.Equal(0, AllocatedBy(row));
        Assert.Equal(0, AllocatedBy(new List<Row> { row }));
        Assert.Equal(0, AllocatedBy(new Dictionary<string, Row> { ["a"] = row }));
    }

    private static long AllocatedBy<T>(T value)
    {
        var text = new ByteBuffer();
        for (var i = 0; i < 3; i++)
            CaptureOnce(value, text);
        return Allocation.Least(() => CaptureOnce(value, text));
    }

    private static void CaptureOnce<T>(T value, ByteBuffer text)
    {
        text.Clear();
        Assert.True(AttributeValue.Capture(value, text).Kind == AttributeKind.Json);
    }
}
