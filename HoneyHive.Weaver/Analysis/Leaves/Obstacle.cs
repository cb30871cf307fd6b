using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Why a method is no leaf.</summary>
/// <param name="Reason">What may read or set the current span, as the end of a sentence that begins with <paramref name="Source"/>.</param>
/// <param name="Source">The method that has it in its own IL.</param>
/// <param name="Callee">What the method calls that leads there; null when it is itself the source.</param>
internal sealed record Obstacle(string Reason, MethodDefinition Source, MethodDefinition? Callee = null)
{
    /// <summary>The end of a sentence that begins with the method.</summary>
    public override string ToString()
    {
        if (Callee is null)
            return Reason;
        var detour = Callee == Source ? "" : $", which leads to {Name(Source)}";
        return $"{Call(Callee)}{detour}, which {Reason}";
    }

    /// <summary>The call of a method in words.</summary>
    internal static string Call(MethodReference method) =>
        method.Name == ".cctor" ? $"runs {Name(method)}" : $"calls {Name(method)}";

    private static string Name(MethodReference method)
    {
        var type = method.DeclaringType.FullName;
        return method.Name == ".cctor"
            ? $"the static constructor of {type}"
            : $"{type}::{method.Name}({string.Join(",", method.Parameters.Select(parameter => parameter.ParameterType.FullName))})";
    }
}
