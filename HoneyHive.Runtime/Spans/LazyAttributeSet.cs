using System;
using System.Runtime.CompilerServices;
using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>
/// The attributes of one span, as they were captured: raw typed values in slots, JSON snapshots in one text buffer.
/// Nothing is turned into wire format until <see cref="Serialize"/> asks for it, and then only once for the same content.
/// </summary>
/// <remarks>Owned by the span; used by one thread at a time.</remarks>
internal sealed class LazyAttributeSet(int limit)
{
    private readonly ByteBuffer text = new();
    private readonly ByteBuffer serialized = new();
    private SpanAttribute[] entries = new SpanAttribute[Math.Min(8, limit)];
    private int count;

    internal ReadOnlySpan<SpanAttribute> Entries => entries.AsSpan(0, count);

    /// <summary>UTF-8 that the JSON values among <see cref="Entries"/> refer to.</summary>
    internal ReadOnlySpan<byte> Text => text.Written;

    /// <summary>Where <see cref="Text"/> is written.</summary>
    internal ByteBuffer Buffer => text;

    internal int Count => count;

    /// <summary>How many attributes did not fit the limit.</summary>
    internal int Dropped { get; private set; }

    /// <summary>Bytes of the strings that the values refer to.</summary>
    internal long ReferredBytes { get; private set; }

    /// <summary>Whether the content has changed since <see cref="Serialize"/> was last called.</summary>
    internal bool IsDirty { get; private set; }

    /// <summary>What <see cref="Serialize"/> has given for the present content; empty when it was not called.</summary>
    internal ReadOnlySpan<byte> Encoded => IsDirty ? default : serialized.Written;

    /// <summary>Adds a value, within the usual limits, under a key that is not in the set yet.</summary>
    internal void Add<T>(AttributeKey key, T value) => Add(key, value, SnapshotLimits.Default);

    /// <summary>Adds a value under a key that is not in the set yet.</summary>
    internal void Add<T>(AttributeKey key, T value, SnapshotLimits limits)
    {
        if (count == limit)
        {
            Dropped++;
            return;
        }

        // The commonest values go straight into their slot.
        if (!typeof(T).IsValueType)
        {
            if (value is string s)
                Append(key, s);
            else
                AppendCaptured(key, value, limits);
        }
        else if (typeof(T) == typeof(int))
        {
            Next().Assign(key, AttributeKind.Int64, Unsafe.As<T, int>(ref value));
        }
        else if (typeof(T) == typeof(long))
        {
            Next().Assign(key, AttributeKind.Int64, Unsafe.As<T, long>(ref value));
        }
        else if (typeof(T) == typeof(bool))
        {
            Next().Assign(key, AttributeKind.Boolean, Unsafe.As<T, bool>(ref value) ? 1 : 0);
        }
        else if (typeof(T) == typeof(double))
        {
            Next().Assign(key, AttributeKind.Double, BitConverter.DoubleToInt64Bits(Unsafe.As<T, double>(ref value)));
        }
        else
        {
            AppendCaptured(key, value, limits);
        }
    }

    /// <summary>Adds a value whose JSON, if it has any, is in <see cref="Buffer"/> already.</summary>
    internal void AddCaptured(AttributeKey key, in AttributeValue value)
    {
        if (count == limit)
            Dropped++;
        else
            Append(key, value);
    }

    /// <summary>Sets the value of a key, in place of an earlier one.</summary>
    internal void Set<T>(AttributeKey key, T value)
    {
        for (var i = 0; i < count; i++)
        {
            if (!ReferenceEquals(entries[i].Key, key))
                continue;
            var captured = AttributeValue.Capture(value, text);
            entries[i].Assign(key, captured);
            CountReferred(captured);
            IsDirty = true;
            return;
        }

        Add(key, value);
    }

    /// <summary>The content in wire format. The encoder runs only if something has changed since the last call.</summary>
    /// <param name="encoder">Writes the attributes to the buffer.</param>
    internal ReadOnlySpan<byte> Serialize(IAttributeEncoder encoder)
    {
        if (IsDirty)
        {
            serialized.Clear();
            encoder.Encode(Entries, Text, serialized);
            IsDirty = false;
        }

        return serialized.Written;
    }

    internal void Clear()
    {
        entries.AsSpan(0, count).Clear();
        if (entries.Length > 32)
            entries = new SpanAttribute[Math.Min(8, limit)];
        count = 0;
        Dropped = 0;
        ReferredBytes = 0;
        IsDirty = false;
        if (text.Length > 0)
            text.Clear();
        if (serialized.Length > 0)
            serialized.Clear();
    }

    private void AppendCaptured<T>(AttributeKey key, T value, SnapshotLimits limits)
    {
        var captured = AttributeValue.Capture(value, text, limits);
        if (captured.Kind != AttributeKind.None)
            Append(key, captured);
    }

    private void Append(AttributeKey key, string value)
    {
        Next().Assign(key, value);
        ReferredBytes += value.Length * sizeof(char);
    }

    private void Append(AttributeKey key, in AttributeValue value)
    {
        Next().Assign(key, value);
        CountReferred(value);
    }

    /// <summary>The slot for one more attribute.</summary>
    private ref SpanAttribute Next()
    {
        if (count == entries.Length)
            Array.Resize(ref entries, Math.Min(count * 2, limit));
        IsDirty = true;
        return ref entries[count++];
    }

    private void CountReferred(in AttributeValue value)
    {
        if (value.Kind == AttributeKind.String)
            ReferredBytes += ((string)value.Reference!).Length * sizeof(char);
    }
}
