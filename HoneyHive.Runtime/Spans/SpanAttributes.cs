using System;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>The attributes of one span, in a set or in a batch, with what they refer to.</summary>
/// <param name="method">The method whose parameters the keys count; may be missing where none does.</param>
/// <param name="slots">The attributes.</param>
/// <param name="own">Keys that have no number of their own: user code has set tags.</param>
/// <param name="text">The bytes that values refer to.</param>
internal readonly ref struct SpanAttributes(
    TracedMethod? method, ReadOnlySpan<SpanAttribute> slots, ReadOnlySpan<AttributeKey> own, ReadOnlySpan<byte> text)
{
    /// <summary>More than a method has parameters.</summary>
    internal const int FirstOwnKey = 1 << 24;

    private readonly ReadOnlySpan<AttributeKey> own = own;

    internal ReadOnlySpan<SpanAttribute> Slots { get; } = slots;

    internal int Count => Slots.Length;

    /// <summary>The bytes that values refer to.</summary>
    internal ReadOnlySpan<byte> Text { get; } = text;

    internal AttributeKey KeyOf(int index) => KeyOf(Slots[index]);

    internal AttributeKey KeyOf(in SpanAttribute slot)
    {
        var number = slot.Key;
        if (number >= FirstOwnKey)
            return own[number - FirstOwnKey];
        return number >= 0 ? method!.Inputs[number] : AttributeKey.WithNumber(number);
    }

    internal AttributeValue ValueOf(int index) => Slots[index].Read(Text);

    /// <summary>Whether there is an attribute with this name.</summary>
    internal bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>The first attribute with this name; -1 when there is none.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (KeyOf(i).Name == name)
                return i;
        }

        return -1;
    }
}
