using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Compares methods by what can be told apart when one implements or overrides another.</summary>
internal static class Signature
{
    /// <summary>Whether two methods have the same signature, each seen through an instance of its type.</summary>
    internal static bool IsSame(MethodDefinition first, TypeReference firstType, MethodDefinition second, TypeReference secondType) =>
        first.Name == second.Name
        && first.GenericParameters.Count == second.GenericParameters.Count
        && first.Parameters.Count == second.Parameters.Count
        && ParameterTypes(first, firstType).SequenceEqual(ParameterTypes(second, secondType));

    private static IEnumerable<string> ParameterTypes(MethodDefinition method, TypeReference type) =>
        method.Parameters.Select(parameter => parameter.ParameterType.Substitute(type).FullName);
}
