using System;
using System.Globalization;

namespace HoneyHive.Capture.Shapes;

/// <summary>Writes the key of a dictionary's entry as the name of a property.</summary>
internal static class EntryKey
{
    internal static void Write<TKey>(SnapshotWriter writer, TKey key)
    {
        var name = key as string ?? Convert.ToString(key, CultureInfo.InvariantCulture) ?? string.Empty;
        var limit = writer.Limits.StringLength;
        writer.Json.WritePropertyName(name.Length <= limit ? name : SnapshotWriter.Shorten(name.AsSpan(), limit));
    }
}
