namespace HoneyHive.Capture.Members;

/// <summary>A member with the name of a secret: not read, unless the user has switched that off.</summary>
internal sealed class SecretMember<TOwner>(SnapshotMember description, Member<TOwner> member) : Member<TOwner>(description)
{
    private readonly RedactedMember<TOwner> marker = new(description);

    internal override bool IsFlat => member.IsFlat;

    internal override void Write(SnapshotWriter writer, ref TOwner owner) => Chosen(writer).Write(writer, ref owner);

    internal override void WriteValue(SnapshotWriter writer, ref TOwner owner) => Chosen(writer).WriteValue(writer, ref owner);

    private Member<TOwner> Chosen(SnapshotWriter writer) => writer.Limits.HidesSecrets ? marker : member;
}
