using System.Reflection;
using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>A member that is read by reflection, where no code can be made at run time.</summary>
internal sealed class ReflectedMember<TOwner>(SnapshotMember member) : Member<TOwner>(member)
{
    private readonly PolymorphicShape<object> shape = new();
    private readonly MemberInfo source = member.Source;

    internal override void Write(SnapshotWriter writer, ref TOwner owner)
    {
        var value = Read(owner);
        writer.Json.WritePropertyName(Name);
        shape.WriteOrNull(writer, value!);
    }

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) => shape.WriteOrNull(writer, Read(owner)!);

    private object? Read(TOwner owner) =>
        source is PropertyInfo property ? property.GetValue(owner) : ((FieldInfo)source).GetValue(owner);
}
