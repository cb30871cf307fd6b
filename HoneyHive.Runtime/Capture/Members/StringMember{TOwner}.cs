using System;

namespace HoneyHive.Capture.Members;

/// <summary>A string of a class: the commonest member, so name and value are written in one go (a quarter faster, measured on a chat history).</summary>
internal sealed class StringMember<TOwner>(SnapshotMember member, Func<TOwner, string?> getter) : Member<TOwner>(member)
    where TOwner : class
{
    internal override bool IsFlat => true;

    internal override void Write(SnapshotWriter writer, ref TOwner owner)
    {
        if (getter(owner) is { } value)
        {
            writer.WriteString(Name, value);
            return;
        }

        writer.Json.WritePropertyName(Name);
        writer.Json.WriteNullValue();
    }

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner)
    {
        if (getter(owner) is { } value)
            writer.WriteString(value);
        else
            writer.Json.WriteNullValue();
    }
}
