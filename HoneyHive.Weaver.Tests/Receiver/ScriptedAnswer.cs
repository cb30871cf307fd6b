using System.Collections.Generic;

namespace HoneyHive.Tests.Receiver;

/// <summary>What the receiver answers to one request.</summary>
internal sealed record ScriptedAnswer(int Status)
{
    internal static readonly ScriptedAnswer Accepted = new(200);

    internal string ContentType { get; init; } = "application/x-protobuf";

    internal byte[] Body { get; init; } = [];

    internal IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
