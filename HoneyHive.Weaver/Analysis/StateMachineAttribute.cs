using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>The attribute by which the compiler marks the kickoff of a state machine.</summary>
internal static class StateMachineAttribute
{
    internal const string Async = "System.Runtime.CompilerServices.AsyncStateMachineAttribute";
    internal const string Iterator = "System.Runtime.CompilerServices.IteratorStateMachineAttribute";
    internal const string AsyncIterator = "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute";

    /// <summary>Which of the three the method has; null for none.</summary>
    internal static string? Find(MethodDefinition method) => FindAttribute(method)?.AttributeType.FullName;

    /// <summary>The type of the method's state machine; null when it has none.</summary>
    internal static TypeDefinition? TypeOf(MethodDefinition method) =>
        FindAttribute(method) is { HasConstructorArguments: true } attribute
            ? (attribute.ConstructorArguments[0].Value as TypeReference)?.TryResolve()
            : null;

    private static CustomAttribute? FindAttribute(MethodDefinition method) =>
        method.HasCustomAttributes
            ? method.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName is Async or Iterator or AsyncIterator)
            : null;
}
