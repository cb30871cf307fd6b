using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// A set of types to which everything belongs that derives from a member or implements it, and whatever can only hold such values:
/// a type parameter by its constraints, a nullable by its type.
/// </summary>
internal abstract class InheritedTypes
{
    private readonly Dictionary<string, bool> judged = [];

    /// <summary>Whether a value declared as <paramref name="type"/> belongs to the set.</summary>
    internal bool Contains(TypeReference type)
    {
        if (type is GenericParameter parameter)
            return parameter.Constraints.Any(constraint => Contains(constraint.ConstraintType));
        if (type is GenericInstanceType nullable && nullable.DefinitionName() == "System.Nullable`1")
            return Contains(nullable.GenericArguments[0]);
        if (type is TypeSpecification and not GenericInstanceType)
            return false;

        var name = type.DefinitionName();
        if (!judged.TryGetValue(name, out var isMember))
        {
            judged[name] = false; // ends constraints and bases that lead back here
            judged[name] = isMember = Judge(type, name);
        }

        return isMember;
    }

    /// <summary>Whether the type itself is a member. The definition is null when its assembly cannot be found.</summary>
    private protected abstract bool IsMember(string name, TypeDefinition? definition);

    private bool Judge(TypeReference type, string name)
    {
        var definition = type.TryResolve();
        return IsMember(name, definition)
            || (definition?.BaseType is { } baseType && Contains(baseType))
            || (definition is not null && definition.Interfaces.Any(item => Contains(item.InterfaceType)));
    }
}
