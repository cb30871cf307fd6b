using System.Reflection;

namespace HoneyHive.Capture.Members;

/// <summary>A member that belongs to the snapshots of a type.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Declared">The public property or field.</param>
/// <param name="Source">What is read for it: the same, or the field behind a property.</param>
/// <param name="IsComputed">Whether reading it may run code that the program would notice.</param>
internal sealed record SnapshotMember(string Name, MemberInfo Declared, MemberInfo Source, bool IsComputed = false);
