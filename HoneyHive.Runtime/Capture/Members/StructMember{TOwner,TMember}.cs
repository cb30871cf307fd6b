using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>A member of a struct.</summary>
internal sealed class StructMember<TOwner, TMember>(SnapshotMember member, StructGetter<TOwner, TMember> getter) : Member<TOwner>(member)
    where TOwner : struct
{
    // Found when first needed: types may contain each other.
    private TypeShape<TMember>? shape;

    internal override bool IsFlat => HasNothingInside(typeof(TMember));

    internal override void Write(SnapshotWriter writer, ref TOwner owner)
    {
        var value = getter(ref owner);
        writer.Json.WritePropertyName(Name);
        (shape ??= ShapeOf<TMember>.Declared).WriteOrNull(writer, value);
    }

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) =>
        (shape ??= ShapeOf<TMember>.Declared).WriteOrNull(writer, getter(ref owner));
}
