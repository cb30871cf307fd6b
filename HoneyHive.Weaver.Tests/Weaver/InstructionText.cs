using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Weaver;

/// <summary>Writes a body as text, so that a change of what is emitted is seen in review. Labels count instructions.</summary>
internal static class InstructionText
{
    internal static string Of(MethodBody body) =>
        string.Join(
            "\n",
            body.Instructions.Select(instruction => Line(body, instruction)).Concat(body.ExceptionHandlers.Select(handler => Line(body, handler))));

    private static string Line(MethodBody body, Instruction instruction) =>
        $"{Label(body, instruction)} {instruction.OpCode.Name} {Operand(body, instruction.Operand)}".TrimEnd();

    private static string Line(MethodBody body, ExceptionHandler handler)
    {
        var filter = handler.FilterStart is null ? "" : $" when {Label(body, handler.FilterStart)}";
        return $"try {Label(body, handler.TryStart)}-{Label(body, handler.TryEnd)}{filter} {handler.HandlerType.ToString().ToLowerInvariant()} "
            + $"{Label(body, handler.HandlerStart)}-{Label(body, handler.HandlerEnd)}";
    }

    private static string Operand(MethodBody body, object? operand) => operand switch
    {
        null => "",
        Instruction target => Label(body, target),
        GenericInstanceMethod method =>
            $"{method.DeclaringType.Name}.{method.Name}<{string.Join(", ", method.GenericArguments.Select(type => type.Name))}>",
        TypeReference type => type.Name,
        MemberReference member => $"{member.DeclaringType.Name}.{member.Name}",
        _ => operand.ToString()!,
    };

    private static string Label(MethodBody body, Instruction? instruction) =>
        instruction is null ? "end" : $"{body.Instructions.IndexOf(instruction):00}";
}
