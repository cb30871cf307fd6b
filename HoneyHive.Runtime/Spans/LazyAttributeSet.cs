using System;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// The attributes of one span, as they were captured: raw typed values in slots, JSON snapshots in one text buffer.
/// Nothing is turned into wire format until <see cref="Serialize"/> asks for it, and then only once for the same content.
/// </summary>
/// <remarks>Owned by the span; used by one thread at a time. What few spans need is made when it is first needed.</remarks>
internal sealed partial class LazyAttributeSet(int limit)
{
    private const int InitialSlots = 4;

    /// <summary>Slots that a cleared set holds on to.</summary>
    private const int KeptSlots = 32;

    private SpanAttribute[] entries = new SpanAttribute[Math.Min(InitialSlots, limit)];
    private AttributeKey[]? own;
    private ByteBuffer? text;
    private ByteBuffer? serialized;
    private int count;
    private int ownCount;
    private int encodedCount;

    internal ReadOnlySpan<SpanAttribute> Entries => entries.AsSpan(0, count);

    /// <summary>What <see cref="Entries"/> are in, from its start; nothing else in it means anything.</summary>
    internal SpanAttribute[] Slots => entries;

    /// <summary>Keys that have no number of their own.</summary>
    internal ReadOnlySpan<AttributeKey> OwnKeys => own.AsSpan(0, ownCount);

    /// <summary>The bytes that <see cref="Entries"/> refer to.</summary>
    internal ReadOnlySpan<byte> Text => text is null ? default : text.Written;

    /// <summary>Where <see cref="Text"/> is written.</summary>
    internal ByteBuffer Buffer => text ??= new();

    internal int Count => count;

    /// <summary>Whether everything is in <see cref="Entries"/>: no text, no keys of their own, nothing encoded.</summary>
    internal bool HasOnlySlots => ownCount == 0 && Text.IsEmpty && Encoded.IsEmpty;

    /// <summary>How many attributes did not fit the limit.</summary>
    internal int Dropped { get; private set; }

    /// <summary>Bytes of the strings that the values refer to.</summary>
    internal long ReferredBytes { get; private set; }

    /// <summary>Whether the content has changed since <see cref="Serialize"/> was last called.</summary>
    internal bool IsDirty => count != encodedCount;

    /// <summary>What <see cref="Serialize"/> has given for the present content; empty when it was not called.</summary>
    internal ReadOnlySpan<byte> Encoded => IsDirty || serialized is null ? default : serialized.Written;

    /// <param name="method">The method that was called; may be missing where no key is that of a parameter.</param>
    internal SpanAttributes Of(TracedMethod? method) => new(method, Entries, OwnKeys, Text);

    /// <summary>The content in wire format. The encoder runs only if something has changed since the last call.</summary>
    /// <param name="encoder">Writes the attributes to the buffer.</param>
    /// <param name="method">The method that was called; may be missing where no key is that of a parameter.</param>
    internal ReadOnlySpan<byte> Serialize(IAttributeEncoder encoder, TracedMethod? method)
    {
        serialized ??= new();
        if (IsDirty)
        {
            serialized.Clear();
            encoder.Encode(Of(method), serialized);
            encodedCount = count;
        }

        return serialized.Written;
    }

    internal void Clear()
    {
        if (entries.Length > KeptSlots)
            entries = new SpanAttribute[Math.Min(InitialSlots, limit)];
        else
            ForgetValues();
        if (ownCount > 0)
            ForgetOwnKeys();
        if (serialized is not null)
            ForgetEncoded();
        count = 0;
        Dropped = 0;
        ReferredBytes = 0;
        text?.Clear();
    }

    /// <summary>Only what refers to something has to be forgotten.</summary>
    private void ForgetValues()
    {
        for (var i = 0; i < count; i++)
            entries[i].Forget();
    }

    private void ForgetEncoded()
    {
        serialized!.Clear();
        encodedCount = 0;
    }

    private void ForgetOwnKeys()
    {
        if (ownCount > KeptSlots)
            own = null;
        else
            Array.Clear(own!, 0, ownCount);
        ownCount = 0;
    }
}
