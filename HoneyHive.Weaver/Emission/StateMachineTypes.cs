using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Translates types from a kickoff to its state machine, which has generic parameters of its own for those of the method and of
/// the types around it.
/// </summary>
/// <param name="machine">The state machine.</param>
/// <param name="instance">The state machine as the kickoff makes it.</param>
internal sealed class StateMachineTypes(TypeDefinition machine, TypeReference instance)
{
    internal TypeReference Translate(TypeReference type) => type switch
    {
        GenericParameter parameter => Own(parameter),
        GenericInstanceType generic => Instantiate(generic),
        ArrayType array => ArrayOf(array),
        _ => type,
    };

    private TypeReference Own(GenericParameter parameter) =>
        machine.GenericParameters[((GenericInstanceType)instance).GenericArguments.IndexOf(parameter)];

    private GenericInstanceType Instantiate(GenericInstanceType generic)
    {
        var translated = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments.Select(Translate))
            translated.GenericArguments.Add(argument);
        return translated;
    }

    private ArrayType ArrayOf(ArrayType array)
    {
        var translated = new ArrayType(Translate(array.ElementType));
        if (array.IsVector)
            return translated;
        translated.Dimensions.Clear();
        foreach (var dimension in array.Dimensions)
            translated.Dimensions.Add(dimension);
        return translated;
    }
}
