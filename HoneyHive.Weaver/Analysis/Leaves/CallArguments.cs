using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>What a member of the framework is given in one call.</summary>
internal sealed class CallArguments(StackOrigins origins, Instruction call, MethodReference callee)
{
    internal bool CanBeStored() =>
        callee.Parameters.All(parameter => NeutralTypes.CanBeStored(parameter.ParameterType) || IsPlain(parameter));

    /// <summary>Whether all that it compares, hashes or formats is plain.</summary>
    /// <param name="owner">The type that the member belongs to.</param>
    internal bool CanBeCompared(TypeReference owner) =>
        HasPlainTypeArgument(owner)
        && HavePlainTypes()
        && callee.Parameters.All(parameter => NeutralTypes.IsNeutral(parameter.ParameterType, open: true) || IsPlain(parameter));

    /// <summary>Whether the type arguments of the method are plain.</summary>
    internal bool HavePlainTypes() =>
        callee is not GenericInstanceMethod method || method.GenericArguments.All(argument => NeutralTypes.IsNeutral(argument));

    /// <summary>Of a dictionary, only keys are compared.</summary>
    private static bool HasPlainTypeArgument(TypeReference owner) =>
        owner is not GenericInstanceType { GenericArguments: [var first, ..] } || NeutralTypes.IsNeutral(first);

    /// <summary>Whether the argument is plain here, though others need not be: a boxed number, a culture that the framework has made.</summary>
    private bool IsPlain(ParameterDefinition parameter) =>
        origins.Argument(call, callee, parameter.Index) is { } origin
        && (origin.OpCode.Code == Code.Ldnull || KnownObjects.IsMadeBy(origin) || origins.TypeOf(origin) is { } type && NeutralTypes.IsNeutral(type));
}
