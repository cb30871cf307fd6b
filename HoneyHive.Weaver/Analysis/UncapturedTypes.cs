using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Declared types whose values are never recorded: because they tell nothing, because reading them has effects, or because they hold
/// secrets. What derives from them, or implements them, is not recorded either.
/// </summary>
internal sealed class UncapturedTypes
{
    private static readonly HashSet<string> names =
    [
        "System.Threading.CancellationToken",
        "System.IO.Stream",
        "System.Delegate",
        "System.IServiceProvider",
        "System.Security.SecureString",
        "System.Security.Claims.ClaimsPrincipal",
        "Microsoft.AspNetCore.Http.HttpContext",
        "System.Web.HttpContext",
        "System.Web.HttpContextBase",
    ];

    private readonly Dictionary<string, bool> judged = [];

    /// <summary>Whether a value declared as <paramref name="type"/> is left out.</summary>
    internal bool Contains(TypeReference type)
    {
        if (type is GenericParameter parameter)
            return parameter.Constraints.Any(constraint => Contains(constraint.ConstraintType));
        if (type is GenericInstanceType nullable && nullable.DefinitionName() == "System.Nullable`1")
            return Contains(nullable.GenericArguments[0]);
        if (type is TypeSpecification and not GenericInstanceType)
            return false;

        var name = type.DefinitionName();
        if (!judged.TryGetValue(name, out var isUncaptured))
        {
            judged[name] = false; // ends constraints and bases that lead back here
            judged[name] = isUncaptured = Judge(type, name);
        }

        return isUncaptured;
    }

    private bool Judge(TypeReference type, string name) =>
        names.Contains(name)
        || (type.TryResolve() is { } definition
            && ((definition.BaseType is { } baseType && Contains(baseType))
                || definition.Interfaces.Any(item => Contains(item.InterfaceType))));
}
