using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.WeaveCheck;

/// <summary>Sorts the methods of an assembly by what the weaver may do with them.</summary>
internal static class MethodKinds
{
    internal const string Selectable = "methods";

    internal static IReadOnlyDictionary<string, int> Count(ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => type.Methods).GroupBy(KindOf).ToDictionary(methods => methods.Key, methods => methods.Count());

    private static string KindOf(MethodDefinition method)
    {
        if (!method.HasBody)
            return "HH0003 without a body";
        if (method is { Name: "Finalize", IsVirtual: true, HasParameters: false })
            return "finalizers";
        return IsInGeneratedType(method) && !method.IsNestedFunction() ? "state machines and closures, woven with their method" : Selectable;
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
