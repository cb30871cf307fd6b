using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>A member that is not read: a marker stands for its value.</summary>
internal sealed class RedactedMember<TOwner>(SnapshotMember member) : Member<TOwner>(member with { IsComputed = false })
{
    internal override bool IsFlat => true;

    internal override void Write(SnapshotWriter writer, ref TOwner owner) => writer.Json.WriteString(Name, RedactedShape.Marker);

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) => writer.Json.WriteStringValue(RedactedShape.Marker);
}
