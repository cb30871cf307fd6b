using System;
using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>The values of the runtime's <c>EventType</c>, in the order of their numbers.</summary>
internal static class EventTypeNames
{
    private static readonly string[] names = ["Tool", "Model", "Chain"];

    internal static IReadOnlyList<string> All => names;

    internal static string Text { get; } = string.Join(", ", names);

    internal static bool Contains(int value) => value >= 0 && value < names.Length;

    /// <summary>The value with this name, in any case; null for none.</summary>
    internal static int? Find(string name)
    {
        var index = Array.FindIndex(names, candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }
}
