using System;
using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>A member of a class.</summary>
internal sealed class ClassMember<TOwner, TMember>(SnapshotMember member, Func<TOwner, TMember> getter) : Member<TOwner>(member)
    where TOwner : class
{
    // Found when first needed: types may contain each other.
    private TypeShape<TMember>? shape;

    internal override bool IsFlat => HasNothingInside(typeof(TMember));

    internal override void Write(SnapshotWriter writer, ref TOwner owner)
    {
        var value = getter(owner);
        writer.Json.WritePropertyName(Name);
        (shape ??= ShapeOf<TMember>.Declared).WriteOrNull(writer, value);
    }

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) =>
        (shape ??= ShapeOf<TMember>.Declared).WriteOrNull(writer, getter(owner));
}
