using System.Collections.Generic;

namespace HoneyHive.Tests.Receiver;

/// <summary>An event of a span.</summary>
internal sealed record ReceivedEvent(string Name, long UnixNanoseconds, IReadOnlyList<KeyValuePair<string, object?>> Attributes)
{
    internal static ReceivedEvent Read(ProtobufMessage message) =>
        new(message.Text(2), (long)message.Number(1), ReceivedAttributes.Read(message.Messages(3)));
}
