using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;

namespace HoneyHive.Capture.Members;

/// <summary>
/// The members of a type that belong to its snapshot: public instance properties that can be read and public fields, base types first.
/// <see cref="JsonIgnoreAttribute"/> and <see cref="JsonPropertyNameAttribute"/> count as they do for serialisation.
/// </summary>
internal static class MemberFinder
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<SnapshotMember> Of(Type type)
    {
        var members = new List<MemberInfo>();
        foreach (var level in LevelsOf(type))
        {
            foreach (var member in MembersOf(level))
                AddOrReplace(members, member);
        }

        return members.Where(member => !IsIgnored(member)).Select(Describe).ToArray();
    }

    internal static string NameOf(MemberInfo member) => member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name;

    internal static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    private static SnapshotMember Describe(MemberInfo member) =>
        member is PropertyInfo property ? PropertySource.Of(property) : new(NameOf(member), member, member);

    private static IEnumerable<Type> LevelsOf(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level != typeof(object) && level != typeof(ValueType))
                levels.Push(level);
        }

        return levels;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A trimmed member is one that the program does not use.")]
    private static IEnumerable<MemberInfo> MembersOf(Type level) =>
        level.GetProperties(Declared).Where(IsReadable)
            .Concat<MemberInfo>(level.GetFields(Declared).Where(field => IsCapturable(field.FieldType)));

    private static bool IsReadable(PropertyInfo property) =>
        property.GetGetMethod() is not null && property.GetIndexParameters().Length == 0 && IsCapturable(property.PropertyType);

    // References, pointers and ref structs can be no type argument, and are not worth a copy.
    private static bool IsCapturable(Type type) =>
        !type.IsByRef && !type.IsPointer && type.GetCustomAttributesData().All(data => data.AttributeType.Name != "IsByRefLikeAttribute");

    // A property that hides or overrides one of the base type stands in its place.
    private static void AddOrReplace(List<MemberInfo> members, MemberInfo member)
    {
        var hidden = members.FindIndex(other => other.Name == member.Name);
        if (hidden < 0)
            members.Add(member);
        else
            members[hidden] = member;
    }

    private static bool IsIgnored(MemberInfo member) =>
        member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always };
}
