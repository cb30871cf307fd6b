using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace HoneyHive.Capture.Members;

/// <summary>
/// The names of the members of a type that <see cref="RedactAttribute"/> stands on: on the member itself, on one of a base type or an interface
/// that has its name, on the field behind a property, or on the parameter of a constructor that fills it, as in a positional record.
/// </summary>
/// <remarks>Where constructors are trimmed, as under NativeAOT, the add-in has put the attribute on the property.</remarks>
internal static class RedactedNames
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A trimmed member is one that the program does not use.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A trimmed member is one that the program does not use.")]
    internal static HashSet<string> Of(Type type)
    {
        // Any case: the parameter of a constructor is usually the member's name in camel case.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            names.UnionWith(level.GetProperties(Declared).Where(IsRedacted).Select(property => property.Name));
            names.UnionWith(level.GetFields(Declared).Where(IsRedacted).Select(field => PropertyBehind(field.Name)));
            names.UnionWith(level.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters())
                .Where(parameter => parameter.IsDefined(typeof(RedactAttribute), inherit: true)).Select(parameter => parameter.Name ?? string.Empty));
        }

        names.UnionWith(type.GetInterfaces().SelectMany(item => item.GetProperties()).Where(IsRedacted).Select(property => property.Name));
        return names;
    }

    private static bool IsRedacted(MemberInfo member) => member.IsDefined(typeof(RedactAttribute), inherit: true);

    /// <summary>The compiler calls the field of the property Key <c>&lt;Key&gt;k__BackingField</c>.</summary>
    private static string PropertyBehind(string field)
    {
        var end = field.IndexOf(">k__BackingField", StringComparison.Ordinal);
        return end > 0 ? field[1..end] : field;
    }
}
