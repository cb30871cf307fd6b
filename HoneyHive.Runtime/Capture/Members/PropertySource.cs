using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using HoneyHive.Capture.Getters;

namespace HoneyHive.Capture.Members;

/// <summary>
/// Decides how the value of a property gets into a snapshot. The program has not called the getter, so it is called only where that is known to
/// do nothing, or where somebody has said that it may be: the author of the type, by an attribute that is for serialisers.
/// </summary>
internal static class PropertySource
{
    /// <summary>Libraries whose properties have been looked through: they compute what they return, and change nothing that shows.</summary>
    private static readonly HashSet<string> ReviewedAssemblies = ["Microsoft.Extensions.AI.Abstractions", "OpenAI"];

    private static readonly Type[] SerialiserAttributes = [typeof(JsonIncludeAttribute), typeof(JsonPropertyNameAttribute), typeof(DataMemberAttribute)];

    internal static SnapshotMember Of(PropertyInfo property)
    {
        var name = MemberFinder.NameOf(property);
        var getter = property.GetGetMethod()!;
        if (GetterAnalysis.IsHarmless(getter))
            return new(name, property, property);
        return GetterAnalysis.LazyFieldOf(getter) is { } field
            ? new(name, property, field)
            : new(name, property, property, IsComputed: !IsMeantToBeRead(property));
    }

    private static bool IsMeantToBeRead(PropertyInfo property) =>
        SerialiserAttributes.Any(attribute => property.IsDefined(attribute, inherit: true))
        || ReviewedAssemblies.Contains(property.DeclaringType!.Assembly.GetName().Name ?? string.Empty);
}
