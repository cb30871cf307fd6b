using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Sorts the methods of an assembly by what the weaver may do with them.</summary>
internal static class MethodKinds
{
    internal const string Selectable = "methods";

    /// <summary>No pattern selects what has no code.</summary>
    internal static readonly string WithoutBody = DiagnosticCatalogue.TraceWithoutBody.Id;

    /// <summary>No pattern selects these either.</summary>
    internal const string Finalizers = "finalizers, for which only a [Trace] of their own asks";

    /// <summary>They are part of the method that the user wrote.</summary>
    internal const string Generated = "in state machines and closures, woven with their method";

    internal static IReadOnlyDictionary<string, int> Count(ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => type.Methods).GroupBy(KindOf).ToDictionary(methods => methods.Key, methods => methods.Count());

    private static string KindOf(MethodDefinition method)
    {
        if (!method.HasBody)
            return WithoutBody;
        if (method is { Name: "Finalize", IsVirtual: true, HasParameters: false })
            return Finalizers;
        return IsInGeneratedType(method) && !method.IsNestedFunction() ? Generated : Selectable;
    }

    private static bool IsInGeneratedType(MethodDefinition method)
    {
        for (var type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (type.IsGenerated())
                return true;
        }

        return false;
    }
}
