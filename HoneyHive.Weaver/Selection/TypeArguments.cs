using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Puts the arguments of a generic type in the place of its parameters.</summary>
internal static class TypeArguments
{
    /// <summary>The type as it is seen through <paramref name="instance"/>, without modifiers.</summary>
    internal static TypeReference Substitute(this TypeReference type, TypeReference instance) => type.WithoutModifiers() switch
    {
        GenericParameter parameter => Substitute(parameter, instance),
        GenericInstanceType generic => Substitute(generic, instance),
        ArrayType array => new ArrayType(array.ElementType.Substitute(instance), array.Rank),
        ByReferenceType reference => new ByReferenceType(reference.ElementType.Substitute(instance)),
        PointerType pointer => new PointerType(pointer.ElementType.Substitute(instance)),
        var other => other,
    };

    /// <summary>Parameters of methods are known by their position: an override may give them other names.</summary>
    private static TypeReference Substitute(GenericParameter parameter, TypeReference instance)
    {
        if (parameter.Type == GenericParameterType.Method)
            return new TypeReference("", "!!" + parameter.Position, parameter.Module, parameter.Module);
        return instance is GenericInstanceType generic ? generic.GenericArguments[parameter.Position] : parameter;
    }

    private static GenericInstanceType Substitute(GenericInstanceType type, TypeReference instance)
    {
        var result = new GenericInstanceType(type.ElementType);
        foreach (var argument in type.GenericArguments.Select(argument => argument.Substitute(instance)))
            result.GenericArguments.Add(argument);
        return result;
    }
}
