using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Export.Snapshots;

namespace HoneyHive.Tests.Receiver;

/// <summary>A span as it came over the wire.</summary>
internal sealed class ReceivedSpan(ProtobufMessage message, string scopeName, string scopeVersion)
{
    internal ProtobufMessage Message { get; } = message;

    internal string ScopeName { get; } = scopeName;

    internal string ScopeVersion { get; } = scopeVersion;

    internal string TraceId { get; } = message.Hex(1);

    internal string SpanId { get; } = message.Hex(2);

    /// <summary>Null for a root.</summary>
    internal string? ParentSpanId { get; } = message.Has(4) ? message.Hex(4) : null;

    internal string Name { get; } = message.Text(5);

    internal int Kind { get; } = (int)message.Number(6);

    internal long StartUnixNanoseconds { get; } = (long)message.Number(7);

    internal long EndUnixNanoseconds { get; } = (long)message.Number(8);

    internal IReadOnlyList<KeyValuePair<string, object?>> Attributes { get; } = ReceivedAttributes.Read(message.Messages(9));

    internal int DroppedAttributes { get; } = (int)message.Number(10);

    internal IReadOnlyList<ReceivedEvent> Events { get; } = message.Messages(11).Select(ReceivedEvent.Read).ToList();

    internal int StatusCode { get; } = (int)message.Message(15).Number(3);

    internal string StatusMessage { get; } = message.Message(15).Text(2);

    internal uint Flags { get; } = (uint)message.Number(16);

    /// <summary>The same span in the form that trees are drawn of.</summary>
    internal SpanSnapshot ToSnapshot()
    {
        var sorted = new SnapshotAttributes();
        foreach (var (name, value) in Attributes)
            sorted.Add(name, value);
        return sorted.Apply(new()
        {
            Name = Name,
            TraceId = TraceId,
            SpanId = SpanId,
            ParentId = ParentSpanId,
            StartUnixNanoseconds = StartUnixNanoseconds,
            Duration = TimeSpan.FromTicks((EndUnixNanoseconds - StartUnixNanoseconds) / 100),
        });
    }
}
