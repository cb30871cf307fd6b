using System.Collections.Generic;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>What methods return that something else completes.</summary>
internal static class ReturnedAwaitables
{
    /// <summary>Types that tell when they complete. Exactly these: what derives from them may be completed in ways of its own.</summary>
    private static readonly HashSet<string> tasks =
    [
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1",
        "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
    ];

    /// <summary>Types that begin their work when somebody enumerates them, as often as somebody does.</summary>
    private static readonly HashSet<string> streams =
    [
        "System.Collections.Generic.IAsyncEnumerable`1", "System.Collections.Generic.IAsyncEnumerator`1",
    ];

    /// <summary>Whether the type is a task; not so a reference to one, or an array of them.</summary>
    internal static bool IsTask(this TypeReference type) => IsOneOf(tasks, type.WithoutModifiers());

    /// <summary>Whether the type is an async stream.</summary>
    internal static bool IsAsyncStream(this TypeReference type) => IsOneOf(streams, type.WithoutModifiers());

    private static bool IsOneOf(HashSet<string> names, TypeReference type) =>
        type is GenericInstanceType or not (TypeSpecification or GenericParameter) && names.Contains(type.DefinitionName());
}
