using System;
using System.Globalization;

namespace HoneyHive.Capture.Shapes;

/// <summary>Writes the key of a dictionary's entry as the name of a property, and a marker for the value when that is the name of a secret.</summary>
internal static class EntryKey
{
    /// <returns>Whether the value is written already.</returns>
    internal static bool Write<TKey>(SnapshotWriter writer, TKey key)
    {
        var name = key as string ?? TextOf(key);
        var limit = writer.Limits.StringLength;
        writer.Json.WritePropertyName(name.Length <= limit ? name : SnapshotWriter.Shorten(name.AsSpan(), limit));
        if (!writer.Limits.HidesSecrets || key is not string || !SecretNames.IsSecret(name.AsSpan()))
            return false;
        writer.Json.WriteStringValue(RedactedShape.Marker);
        return true;
    }

    private static string TextOf(object? key) =>
        key is not null && TypeShapes.Of(key.GetType()).IsSecretAsText
            ? Markers.Redacted
            : Convert.ToString(key, CultureInfo.InvariantCulture) ?? string.Empty;
}
