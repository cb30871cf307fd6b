namespace HoneyHive.Spans;

/// <content>Iterators and async iterators: the span of an enumeration, and what it yields.</content>
public sealed partial class Span
{
    /// <summary>The items of the enumeration; null for a span of anything else.</summary>
    internal YieldedItems? Items { get; set; }

    internal void RecordItem() => Items?.Count();

    internal void RecordItem<T>(T item)
    {
        RecordItem();
        KeepItem(item);
    }

    /// <summary>Copies an item that has been counted.</summary>
    internal void KeepItem<T>(T item)
    {
        AssertInUse();
        if (Path is { } path && path.Settings.CaptureOutputs)
            Items?.Keep(item, Attributes.Buffer, path.Settings.OutputLimits);
    }

    /// <summary>The enumeration has reached its end. Without any item, that is an empty result.</summary>
    internal void RecordLastItem()
    {
        AssertInUse();
        if (Path is { } path && path.Settings.CaptureOutputs)
            Items?.Open(Attributes.Buffer);
    }

    /// <summary>Turns the items into attributes. The last thing that is recorded of an enumeration, however it ends.</summary>
    internal void RecordItems(YieldedItems items)
    {
        if (Path is not { } path)
            return;
        if (items.Close(Attributes.Buffer) is { } output)
        {
            var before = Attributes.Count;
            Attributes.AddCaptured(AttributeKey.Output, output);
            if (path.SetsTagsAtOnce)
                Announce(path, before);
        }

        Record(path, AttributeKey.Items, items.Total, path.Settings.OutputLimits);
        if (items.Total > 0)
            Record(path, AttributeKey.TimeToFirstItem, SpanClock.Elapsed(StartTicks, items.FirstTicks).TotalMilliseconds, path.Settings.OutputLimits);
    }
}
