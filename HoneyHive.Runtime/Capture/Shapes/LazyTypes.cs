using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;

namespace HoneyHive.Capture.Shapes;

/// <summary>
/// Tells values that hold their content from those that would have to be run to get it. The latter may work only once, have effects,
/// block or never end, so they are never touched.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "An interface that was trimmed is one that nobody calls the type by.")]
internal static class LazyTypes
{
    /// <summary>Tasks, lazies, queries, enumerators.</summary>
    internal static bool IsDeferred(Type type) =>
        typeof(IAsyncResult).IsAssignableFrom(type)
        || typeof(IQueryable).IsAssignableFrom(type)
        || typeof(IEnumerator).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || IsInstanceOf(type, typeof(ValueTask<>))
        || IsInstanceOf(type, typeof(Lazy<>));

    /// <summary>Whether enumerating the type shows what it holds. The iterators of LINQ run user code, even those that have a count.</summary>
    internal static bool IsMaterialised(Type type) =>
        type.DeclaringType != typeof(Enumerable)
        && (typeof(ICollection).IsAssignableFrom(type) || InterfaceOf(type, typeof(ICollection<>), typeof(IReadOnlyCollection<>)) is not null);

    /// <summary>The interface by which the type is a sequence, or null.</summary>
    internal static Type? SequenceOf(Type type) =>
        InterfaceOf(type, typeof(IQueryable<>), typeof(IEnumerable<>))
        ?? InterfacesOf(type).FirstOrDefault(candidate => candidate.Name == "IAsyncEnumerable`1")
        ?? (typeof(IEnumerable).IsAssignableFrom(type) ? typeof(IEnumerable) : null);

    /// <summary>The first constructed interface of the type that has one of these definitions, in their order.</summary>
    internal static Type? InterfaceOf(Type type, params Type[] definitions) =>
        definitions
            .SelectMany(definition => InterfacesOf(type).Where(candidate => IsInstanceOf(candidate, definition)))
            .FirstOrDefault();

    /// <summary>What a person would call the type: not the private class that the framework derives from it.</summary>
    internal static Type PublicTypeOf(Type type)
    {
        if (SequenceOf(type) is { } sequence)
            return sequence;
        var visible = type;
        while (!visible.IsVisible && visible.BaseType is { } parent && parent != typeof(object))
            visible = parent;
        return visible;
    }

    private static IEnumerable<Type> InterfacesOf(Type type) => type.IsInterface ? type.GetInterfaces().Append(type) : type.GetInterfaces();

    private static bool IsInstanceOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
