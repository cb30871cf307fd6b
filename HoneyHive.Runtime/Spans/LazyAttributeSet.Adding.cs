using System;
using System.Runtime.CompilerServices;
using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <content>Taking values in.</content>
internal sealed partial class LazyAttributeSet
{
    /// <summary>Adds a value, within the usual limits, under a key that is not in the set yet.</summary>
    internal void Add<T>(AttributeKey key, T value) => Add(key, value, SnapshotLimits.Default);

    /// <summary>Adds a value under a key that is not in the set yet.</summary>
    internal void Add<T>(AttributeKey key, T value, SnapshotLimits limits)
    {
        if (count == entries.Length && !Grow())
            return;

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
            Append(key, AttributeKind.Int64, Unsafe.As<T, int>(ref value));
        }
        else if (typeof(T) == typeof(long))
        {
            Append(key, AttributeKind.Int64, Unsafe.As<T, long>(ref value));
        }
        else if (typeof(T) == typeof(bool))
        {
            Append(key, AttributeKind.Boolean, Unsafe.As<T, bool>(ref value) ? 1 : 0);
        }
        else if (typeof(T) == typeof(double))
        {
            Append(key, AttributeKind.Double, BitConverter.DoubleToInt64Bits(Unsafe.As<T, double>(ref value)));
        }
        else
        {
            AppendCaptured(key, value, limits);
        }
    }

    /// <summary>Adds a value whose JSON, if it has any, is in <see cref="Buffer"/> already.</summary>
    internal void AddCaptured(AttributeKey key, in AttributeValue value)
    {
        if (count < entries.Length || Grow())
            Append(key, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendCaptured<T>(AttributeKey key, T value, SnapshotLimits limits)
    {
        var captured = AttributeValue.Capture(value, Buffer, limits);
        if (captured.Kind != AttributeKind.None)
            Append(key, captured);
    }

    private void Append(AttributeKey key, string value)
    {
        Next().Assign(NumberOf(key), value);
        ReferredBytes += value.Length * sizeof(char);
    }

    private void Append(AttributeKey key, AttributeKind kind, long value) => Next().Assign(NumberOf(key), kind, value);

    private void Append(AttributeKey key, in AttributeValue value)
    {
        Next().Assign(NumberOf(key), value, Buffer);
        CountReferred(value);
    }

    /// <summary>The slot for one more attribute; there is one.</summary>
    private ref SpanAttribute Next() => ref entries[count++];

    /// <summary>Makes room for one more attribute, or counts one that does not fit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Grow()
    {
        if (count == limit)
        {
            Dropped++;
            return false;
        }

        Array.Resize(ref entries, Math.Min(count * 2, limit));
        return true;
    }

    private int NumberOf(AttributeKey key) => key.Number == AttributeKey.Unnumbered ? AddOwn(key) : key.Number;

    private int AddOwn(AttributeKey key)
    {
        own ??= new AttributeKey[InitialSlots];
        if (ownCount == own.Length)
            Array.Resize(ref own, ownCount * 2);
        own[ownCount] = key;
        return SpanAttributes.FirstOwnKey + ownCount++;
    }

    private void CountReferred(in AttributeValue value)
    {
        if (value.Kind == AttributeKind.String)
            ReferredBytes += ((string)value.Reference!).Length * sizeof(char);
    }
}
