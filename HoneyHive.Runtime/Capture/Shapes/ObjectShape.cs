using System;
using HoneyHive.Capture.Members;

namespace HoneyHive.Capture.Shapes;

/// <summary>Objects and structs, by their public members. A getter that throws costs its own value only.</summary>
internal sealed class ObjectShape<T>(Type type, Member<T>[] members) : TypeShape<T>
{
    private readonly Member<T>[] stored = Array.FindAll(members, member => !member.IsComputed);
    private readonly bool isFlat = Array.TrueForAll(members, member => member.IsFlat);

    internal override Type Type => type;

    internal override bool IsSecretAsText { get; } = Array.Exists(members, member => member is RedactedMember<T> or SecretMember<T>);

    internal override void Write(SnapshotWriter writer, T value)
    {
        if (!(isFlat ? writer.TryStartFlatObject() : writer.TryStartObject(typeof(T).IsValueType ? null : value)))
            return;
        var captured = writer.Limits.ComputedProperties ? members : stored;
        for (var next = 0; next < captured.Length;)
            next = WriteMembers(writer, captured, ref value, next);
        if (isFlat)
            writer.EndFlatObject();
        else
            writer.EndObject();
    }

    /// <summary>Writes members up to one that throws.</summary>
    /// <returns>The index of the member to go on with.</returns>
    private static int WriteMembers(SnapshotWriter writer, Member<T>[] members, ref T value, int next)
    {
        try
        {
            for (; next < members.Length; next++)
            {
                if (!writer.HasBudget(next))
                {
                    writer.WriteRestProperty(0);
                    return members.Length;
                }

                members[next].Write(writer, ref value);
            }
        }
        catch (Exception exception)
        {
            writer.Json.WriteString(members[next].Name, Markers.Threw(exception));
            next++;
        }

        return next;
    }
}
