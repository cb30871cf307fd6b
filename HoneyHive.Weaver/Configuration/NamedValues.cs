using System;
using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>The values of an enumeration that users choose from, in the order of their numbers.</summary>
internal sealed class NamedValues
{
    /// <summary>The runtime's <c>EventType</c>.</summary>
    internal static readonly NamedValues EventTypes = new("Tool", "Model", "Chain");

    /// <summary><c>System.Diagnostics.ActivityKind</c>.</summary>
    internal static readonly NamedValues SpanKinds = new("Internal", "Server", "Client", "Producer", "Consumer");

    private readonly string[] names;

    private NamedValues(params string[] names) => this.names = names;

    internal IReadOnlyList<string> All => names;

    internal string Text => string.Join(", ", names);

    internal bool Contains(int value) => value >= 0 && value < names.Length;

    /// <summary>The value with exactly this name, as the schema has it; null for none.</summary>
    internal int? Find(string name)
    {
        var index = Array.IndexOf(names, name);
        return index < 0 ? null : index;
    }
}
