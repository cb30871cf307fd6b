using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Tells what a compiler or a generator wrote from what the user wrote.</summary>
internal static class GeneratedCode
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
    private const string ToolGenerated = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    /// <summary>Lambdas, local functions, members of records, accessors of auto-properties, <c>Main</c> of top-level statements.</summary>
    internal static bool IsGenerated(this MethodDefinition method) => method.Name.StartsWith("<") || HasMark(method);

    /// <summary>A lambda or a local function: code of the user's, in a method of the compiler's.</summary>
    internal static bool IsNestedFunction(this MethodDefinition method) =>
        method.Name.StartsWith("<") && (method.Name.Contains(">b__") || method.Name.Contains(">g__"));

    /// <summary>
    /// State machines, closures, skeletons of extension blocks. Types nested in these carry no mark of their own, so callers walk
    /// from the outermost type inwards.
    /// </summary>
    internal static bool IsGenerated(this TypeDefinition type) =>
        HasMark(type) || (type.Name.StartsWith("<") && !FileLocalName.IsFileLocal(type.Name));

    private static bool HasMark(ICustomAttributeProvider member) =>
        member.HasCustomAttributes
        && member.CustomAttributes.Any(attribute => attribute.AttributeType.FullName is CompilerGenerated or ToolGenerated);
}
