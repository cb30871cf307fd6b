using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Tells what a compiler or a generator wrote from what the user wrote.</summary>
internal static class GeneratedCode
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
    private const string ToolGenerated = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    /// <summary>Lambdas, local functions, members of records, accessors of auto-properties, constructors that the compiler adds.</summary>
    internal static bool IsGenerated(this MethodDefinition method) =>
        (method.Name.StartsWith("<") && !method.IsTopLevel()) || HasMark(method) || method.IsImplicit();

    /// <summary>Top-level statements: code of the user's in a method, and a type, of the compiler's.</summary>
    internal static bool IsTopLevel(this MethodDefinition method) => method.Name == "<Main>$";

    /// <summary>A lambda or a local function: code of the user's, in a method of the compiler's.</summary>
    internal static bool IsNestedFunction(this MethodDefinition method) =>
        method.Name.StartsWith("<") && (method.Name.Contains(">b__") || method.Name.Contains(">g__"));

    /// <summary>
    /// State machines, closures, skeletons of extension blocks. Types nested in these carry no mark of their own, so callers walk
    /// from the outermost type inwards. The type of top-level statements carries the mark, but holds what the user wrote.
    /// </summary>
    internal static bool IsGenerated(this TypeDefinition type) =>
        (HasMark(type) && !type.Methods.Any(IsTopLevel)) || (type.Name.StartsWith("<") && !FileLocalName.IsFileLocal(type.Name))
        || IsNamedAfterLine(type);

    /// <summary>F# names closures, and the state machines of <c>task</c> and <c>seq</c>, after their line: <c>load@12</c>.</summary>
    private static bool IsNamedAfterLine(TypeDefinition type) => type.Name.Contains("@");

    private static bool HasMark(ICustomAttributeProvider member) =>
        member.HasCustomAttributes
        && member.CustomAttributes.Any(attribute => attribute.AttributeType.FullName is CompilerGenerated or ToolGenerated);
}
