using System.Collections.Generic;
using System.Linq;

namespace HoneyHive.Tests.Receiver;

/// <summary>A request of an exporter: what HTTP says of it, and what is in it.</summary>
internal sealed class ReceivedRequest(string path, IReadOnlyDictionary<string, string> headers, byte[] body)
{
    internal string Path { get; } = path;

    /// <summary>Names in any case.</summary>
    internal IReadOnlyDictionary<string, string> Headers { get; } = headers;

    /// <summary>Decompressed.</summary>
    internal byte[] Body { get; } = body;

    internal IReadOnlyList<KeyValuePair<string, object?>> Resource { get; } =
        ReceivedAttributes.Read(ResourceSpans(body).SelectMany(resource => resource.Message(1).Messages(1)));

    internal IReadOnlyList<ReceivedSpan> Spans { get; } =
        ResourceSpans(body).SelectMany(resource => resource.Messages(2)).SelectMany(ReadScope).ToList();

    private static IEnumerable<ProtobufMessage> ResourceSpans(byte[] body) => ProtobufMessage.Parse(body).Messages(1);

    private static IEnumerable<ReceivedSpan> ReadScope(ProtobufMessage scopeSpans)
    {
        var scope = scopeSpans.Message(1);
        return scopeSpans.Messages(2).Select(span => new ReceivedSpan(span, scope.Text(1), scope.Text(2)));
    }
}
