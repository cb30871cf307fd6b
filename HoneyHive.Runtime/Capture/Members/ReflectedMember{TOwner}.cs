using System.Reflection;
using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>A member that is read by reflection, where no code can be made at run time.</summary>
internal sealed class ReflectedMember<TOwner>(string name, MemberInfo member) : Member<TOwner>(name)
{
    private readonly PolymorphicShape<object> shape = new();

    internal override void Write(SnapshotWriter writer, ref TOwner owner)
    {
        var value = Read(owner);
        writer.Json.WritePropertyName(Name);
        shape.WriteOrNull(writer, value!);
    }

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) => shape.WriteOrNull(writer, Read(owner)!);

    private object? Read(TOwner owner) => member is PropertyInfo property ? property.GetValue(owner) : ((FieldInfo)member).GetValue(owner);
}
