using System;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>
/// Writes the snapshot of one value at a time, within its limits. Shapes open and close what they write, whatever user code does
/// in between, so the JSON is always valid.
/// </summary>
/// <remarks>One instance a thread, used by <see cref="Snapshot"/>.</remarks>
internal sealed class SnapshotWriter
{
    private static readonly JsonEncodedText MarkerName = JsonEncodedText.Encode(Markers.PropertyName, SnapshotJson.Encoder);

    private Level[] path = [];
    private int shortString;
    private int depth;
    private int steps;
    private int startMilliseconds;
    private int maxMilliseconds;
    private bool isExhausted;
    private bool isMarkedTruncated;

    internal SnapshotJson Json { get; } = new();

    internal SnapshotLimits Limits { get; private set; } = SnapshotLimits.Default;

    internal void Start(ByteBuffer target, SnapshotLimits limits)
    {
        Json.Reset(target);
        Limits = limits;

        // Up to here, writing a string costs no more than asking whether it may be written.
        shortString = Math.Min(limits.StringLength, 1024);
        if (path.Length != limits.Depth)
            path = new Level[limits.Depth];
        startMilliseconds = Environment.TickCount;
        maxMilliseconds = (int)Math.Min(limits.Time.TotalMilliseconds, int.MaxValue);
        steps = 0;
        isExhausted = false;
        isMarkedTruncated = false;
    }

    /// <summary>Ends the snapshot, also after an exception that has left levels open.</summary>
    internal void Stop()
    {
        path.AsSpan(0, depth).Clear();
        depth = 0;
    }

    /// <summary>Opens an array unless that would be too deep or a cycle; then a marker stands in its place.</summary>
    internal bool TryStartArray(object? reference)
    {
        if (!TryEnter(reference))
            return false;
        Json.WriteStartArray();
        return true;
    }

    internal void EndArray()
    {
        path[--depth] = default;
        Json.WriteEndArray();
    }

    /// <summary>Opens an object unless that would be too deep or a cycle; then a marker stands in its place.</summary>
    internal bool TryStartObject(object? reference)
    {
        if (!TryEnter(reference))
            return false;
        Json.WriteStartObject();
        return true;
    }

    /// <summary>
    /// Opens an object that has only texts and numbers inside, unless that would be too deep. It can be part of no cycle, so nobody has to know that it is open.
    /// </summary>
    internal bool TryStartFlatObject()
    {
        if (!CanEnter())
            return false;
        Json.WriteStartObject();
        return true;
    }

    internal void EndFlatObject() => Json.WriteEndObject();

    internal void EndObject()
    {
        path[--depth] = default;
        Json.WriteEndObject();
    }

    internal void WriteString(string value)
    {
        if (value.Length <= shortString)
            Json.WriteStringValue(value);
        else
            WriteLongString(value.AsSpan());
    }

    /// <summary>Writes a property of the open object.</summary>
    internal void WriteString(JsonEncodedText name, string value)
    {
        if (value.Length <= shortString)
        {
            Json.WriteString(name, value);
            return;
        }

        Json.WritePropertyName(name);
        WriteLongString(value.AsSpan());
    }

    internal void WriteString(ReadOnlySpan<char> value)
    {
        if (value.Length <= shortString)
            Json.WriteStringValue(value);
        else
            WriteLongString(value);
    }

    /// <summary>Writes a marker as an item of the array that is open, or as the whole value.</summary>
    internal void WriteMarker(string marker) => Json.WriteStringValue(marker);

    /// <summary>Writes a marker into the object that is open.</summary>
    internal void WriteMarkerProperty(string marker) => Json.WriteString(MarkerName, marker);

    /// <summary>Whether another item fits the open array or object. If not, the caller writes the rest and ends it.</summary>
    internal bool HasRoom(int index) => index < Limits.Items && HasBudget(index);

    /// <summary>
    /// Whether there is time and space for another value. What is large asks for itself, so items and members ask properly only now and then.
    /// </summary>
    internal bool HasBudget(int index) => !isExhausted && ((index & 7) != 7 || HasBudget());

    /// <summary>Stands for the items of the open array that did not fit.</summary>
    /// <param name="left">How many they are; zero or less when unknown.</param>
    internal void WriteRest(long left)
    {
        if (TakeRest(left) is { } marker)
            WriteMarker(marker);
    }

    /// <summary>Stands for the members of the open object that did not fit.</summary>
    /// <param name="left">How many they are; zero or less when unknown.</param>
    internal void WriteRestProperty(long left)
    {
        if (TakeRest(left) is { } marker)
            WriteMarkerProperty(marker);
    }

    /// <summary>The beginning of a text and how much is left out; a pair of surrogates is not torn.</summary>
    internal static string Shorten(ReadOnlySpan<char> value, int length)
    {
        if (length > 0 && char.IsHighSurrogate(value[length - 1]))
            length--;
        return value[..length].ToString() + Markers.More(value.Length - length);
    }

    // That the snapshot as a whole was cut is said once, where it was.
    private string? TakeRest(long left)
    {
        if (!isExhausted)
            return Markers.More(left);
        var marker = isMarkedTruncated ? null : Markers.Truncated;
        isMarkedTruncated = true;
        return marker;
    }

    private bool TryEnter(object? reference)
    {
        if (reference is not null && IsOpen(reference))
        {
            WriteMarker(Markers.Cycle);
            return false;
        }

        if (!CanEnter())
            return false;
        path[depth++] = new(reference);
        return true;
    }

    private bool CanEnter()
    {
        if (!HasBudget())
        {
            WriteMarker(Markers.Truncated);
            isMarkedTruncated = true;
            return false;
        }

        if (depth < path.Length)
            return true;
        WriteMarker(Markers.Depth);
        return false;
    }

    private bool HasBudget()
    {
        if (!isExhausted && Json.Length <= Limits.Bytes && ((++steps & 7) != 0 || IsInTime()))
            return true;
        isExhausted = true;
        return false;
    }

    private void WriteLongString(ReadOnlySpan<char> value)
    {
        if (!HasBudget())
            WriteMarker(Markers.Truncated);
        else if (value.Length <= Limits.StringLength)
            Json.WriteStringValue(value);
        else
            Json.WriteStringValue(Shorten(value, Limits.StringLength));
    }

    private bool IsOpen(object reference)
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (ReferenceEquals(path[i].Reference, reference))
                return true;
        }

        return false;
    }

    // A struct, because storing into an array of references costs a check of its type.
    private readonly record struct Level(object? Reference);

    private bool IsInTime() => Environment.TickCount - startMilliseconds <= maxMilliseconds;
}
