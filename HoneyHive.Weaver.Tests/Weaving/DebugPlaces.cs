using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace HoneyHive.Tests.Weaving;

/// <summary>Which instructions the debug information of an assembly speaks of, method by method.</summary>
internal static class DebugPlaces
{
    /// <summary>All places in the methods that have source.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="isFirstLineExtended">Whether what is woven in front of a body is ascribed to its first line: see <c>BodyEdit</c>.</param>
    internal static IReadOnlyList<DebugPlace> Of(string path, bool isFirstLineExtended)
    {
        using var module = Read(path);
        return [.. MethodsWithSource(module).SelectMany(method => Of(method, isFirstLineExtended))];
    }

    /// <summary>What is called of the runtime in a line of the user. In a constructor it follows the call of the base constructor, and belongs to its line.</summary>
    internal static IReadOnlyList<string> FindVisibleCalls(string path)
    {
        using var module = Read(path);
        return
        [
            .. from method in MethodsWithSource(module)
               where !method.IsConstructor
               from call in method.Body.Instructions
               where call.Operand is MethodReference { DeclaringType.FullName: "HoneyHive.Weaving.Weave" }
               where method.DebugInformation.SequencePoints.Last(point => point.Offset <= call.Offset) is { IsHidden: false }
               select ((MethodReference)call.Operand).Name,
        ];
    }

    private static ModuleDefinition Read(string path) => ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true });

    private static IEnumerable<MethodDefinition> MethodsWithSource(ModuleDefinition module) =>
        from type in module.GetTypes()
        from method in type.Methods
        where method.HasBody && method.DebugInformation.SequencePoints.Any(point => !point.IsHidden)
        orderby method.FullName
        select method;

    private static IEnumerable<DebugPlace> Of(MethodDefinition method, bool isFirstLineExtended)
    {
        var information = method.DebugInformation;
        method.Body.SimplifyMacros();
        var at = method.Body.Instructions.ToDictionary(instruction => instruction.Offset, Describe);
        var places = Lines(information, at, isFirstLineExtended).Concat(Awaits(method, at));
        return places.Concat(Scopes(information.Scope, at)).Select(place => place with { What = $"{method.FullName} {place.What}" });
    }

    private static IEnumerable<DebugPlace> Lines(MethodDebugInformation information, Dictionary<int, string> at, bool isFirstLineExtended) =>
        information.SequencePoints.Where(point => !point.IsHidden).Select((point, index) => new DebugPlace(
            $"line {point.StartLine}:{point.StartColumn}-{point.EndLine}:{point.EndColumn} of {point.Document.Url}",
            index == 0 && isFirstLineExtended ? "first" : at[point.Offset]));

    /// <summary>The outermost scope is the whole body, and what is woven belongs to it.</summary>
    private static IEnumerable<DebugPlace> Scopes(ScopeDebugInformation? scope, Dictionary<int, string> at) =>
        scope is null ? [] : [Locals(scope, "all"), .. scope.Scopes.SelectMany(inner => Inner(inner, at))];

    private static IEnumerable<DebugPlace> Inner(ScopeDebugInformation scope, Dictionary<int, string> at) =>
    [
        Locals(scope, $"{at[scope.Start.Offset]} … {(scope.End.IsEndOfMethod ? "end" : at.GetValueOrDefault(scope.End.Offset, "end"))}"),
        .. scope.Scopes.SelectMany(inner => Inner(inner, at)),
    ];

    private static DebugPlace Locals(ScopeDebugInformation scope, string range) =>
        new($"{{ {string.Join(' ', scope.Variables.Select(variable => $"{variable.Name}#{variable.Index}").Concat(scope.Constants.Select(constant => constant.Name)))} }}", range);

    private static IEnumerable<DebugPlace> Awaits(MethodDefinition method, Dictionary<int, string> at)
    {
        foreach (var awaits in method.CustomDebugInformations.OfType<AsyncMethodBodyDebugInformation>())
        {
            yield return new("catch", awaits.CatchHandler.Offset < 0 ? "none" : at[awaits.CatchHandler.Offset]);
            for (var index = 0; index < awaits.Yields.Count; index++)
            {
                yield return new($"leave {index}", at[awaits.Yields[index].Offset]);
                yield return new($"come back {index} in {awaits.ResumeMethods[index].FullName}", at[awaits.Resumes[index].Offset]);
            }
        }
    }

    private static string Describe(Instruction instruction) => instruction.Operand switch
    {
        MemberReference member => $"{instruction.OpCode.Name} {member.Name}",
        string or ValueType => $"{instruction.OpCode.Name} {instruction.Operand}",
        _ => instruction.OpCode.Name,
    };
}
