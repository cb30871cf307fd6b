using System;
using HoneyHive.Capture.Members;

namespace HoneyHive.Capture.Shapes;

/// <summary>Tuples: arrays of their items.</summary>
internal sealed class TupleShape<T>(Type type, Member<T>[] members) : TypeShape<T>
{
    internal override Type Type => type;

    internal override bool IsSecretAsText { get; } = Array.Exists(members, member => member is RedactedMember<T> or SecretMember<T>);

    internal override void Write(SnapshotWriter writer, T value)
    {
        if (!writer.TryStartArray(typeof(T).IsValueType ? null : value))
            return;
        foreach (var member in members)
            member.WriteValue(writer, ref value);
        writer.EndArray();
    }
}
