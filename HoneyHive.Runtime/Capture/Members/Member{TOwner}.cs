using System;
using System.Text.Json;

namespace HoneyHive.Capture.Members;

/// <summary>A public property or field of <typeparamref name="TOwner"/>.</summary>
internal abstract class Member<TOwner>(SnapshotMember member)
{
    internal JsonEncodedText Name { get; } = JsonEncodedText.Encode(member.Name, SnapshotJson.Encoder);

    /// <inheritdoc cref="SnapshotMember.IsComputed"/>
    internal bool IsComputed { get; } = member.IsComputed;

    /// <summary>Whether the value has nothing inside: a text, a number, a marker.</summary>
    internal virtual bool IsFlat => false;

    /// <summary>Writes name and value. What the getter throws is thrown before anything is written.</summary>
    internal abstract void Write(SnapshotWriter writer, ref TOwner owner);

    /// <summary>Writes the value only.</summary>
    internal abstract void WriteValue(SnapshotWriter writer, ref TOwner owner);

    private protected static bool HasNothingInside(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);
}
