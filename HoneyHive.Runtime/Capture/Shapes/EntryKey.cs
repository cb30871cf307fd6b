using System;
using System.Globalization;

namespace HoneyHive.Capture.Shapes;

/// <summary>Writes the key of a dictionary's entry as the name of a property.</summary>
internal static class EntryKey
{
    internal static void Write<TKey>(SnapshotWriter writer, TKey key)
    {
        var name = key as string ?? TextOf(key);
        var limit = writer.Limits.StringLength;
        writer.Json.WritePropertyName(name.Length <= limit ? name : SnapshotWriter.Shorten(name.AsSpan(), limit));
    }

    private static string TextOf(object? key) =>
        key is not null && TypeShapes.Of(key.GetType()).IsSecretAsText
            ? Markers.Redacted
            : Convert.ToString(key, CultureInfo.InvariantCulture) ?? string.Empty;
}
