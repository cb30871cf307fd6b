using System.Text.RegularExpressions;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Names methods as the user wrote them, not as the compiler calls them.</summary>
internal static class SpanNames
{
    /// <summary>
    /// <c>&lt;Load&gt;g__Parse|4_0</c> is the local function Parse in Load, <c>&lt;Load&gt;b__4_1</c> a lambda in it.
    /// </summary>
    private static readonly Regex generated = new(@"^<(?<outer>.*)>(?:g__(?<local>[^|]+)\||b__)", RegexOptions.CultureInvariant);

    /// <summary><c>Type.Method</c>, <c>Type.Method.Local</c>, <c>Type.Method.lambda</c>.</summary>
    internal static string Short(MethodDefinition method) =>
        WithoutArity(FileLocalName.Unmangle(UserType(method.DeclaringType).Name)) + "." + Method(method.Name, isShort: true);

    /// <summary><c>Namespace.Outer.Type.Method</c>, for <c>code.function.name</c>.</summary>
    internal static string Full(MethodDefinition method) =>
        Type(UserType(method.DeclaringType)) + "." + Method(method.Name, isShort: false);

    private static string Method(string name, bool isShort)
    {
        var match = generated.Match(name);
        if (match.Success)
        {
            var inner = match.Groups["local"] is { Success: true, Value: var local } ? local : "lambda";
            return Method(match.Groups["outer"].Value, isShort) + "." + inner;
        }

        return name switch
        {
            "<Main>$" => "Main",
            ".ctor" or ".cctor" => name.Substring(1),
            _ => isShort ? name.Substring(name.LastIndexOf('.') + 1) : name, // explicit implementations are called Namespace.IType.Method
        };
    }

    private static string Type(TypeDefinition type)
    {
        var name = WithoutArity(FileLocalName.Unmangle(type.Name));
        if (type.DeclaringType is { } outer)
            return Type(outer) + "." + name;
        return type.Namespace.Length == 0 ? name : type.Namespace + "." + name;
    }

    /// <summary>The type the user wrote, around the closures the compiler made.</summary>
    private static TypeDefinition UserType(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer && type.IsGenerated())
            type = outer;
        return type;
    }

    private static string WithoutArity(string name)
    {
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
