using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Verifier;

/// <summary>Mistakes that can be made in many bodies, whatever their shape: each is made once in a body, where there is a place for it.</summary>
internal static class EveryBody
{
    /// <summary>What the verifier says of <see cref="TakesWhatIsNotThere"/>.</summary>
    internal const string Underflow = "Stack underflow";

    internal static IReadOnlyDictionary<string, Func<MethodBody, bool>> Mistakes { get; } = new Dictionary<string, Func<MethodBody, bool>>
    {
        ["an argument is not loaded"] = body => Change(FirstCall(body)?.Previous, OpCodes.Nop),
        ["span local of another type"] = body => RetypeSpan(body),
        ["value of another type"] = body => Retype(CallWithTypeArgument(body)),
        ["no endfinally"] = body => Change(body.Instructions.LastOrDefault(Is(OpCodes.Endfinally)), OpCodes.Nop),
        ["no endfilter"] = body => Change(body.Instructions.LastOrDefault(Is(OpCodes.Endfilter)), OpCodes.Pop),
        ["branch out of the try block"] = body => Change(FirstLeaveOfOurs(body), OpCodes.Br),
        ["span field of another owner"] = ChangeOwner,
        ["outer clause before inner"] = body => OuterOfOurs(body) is { } outer && MoveToFront(body, outer),
    };

    internal static bool IsWoven(MethodBody body) => FirstCall(body) is not null;

    internal static bool TakesWhatIsNotThere(MethodBody body)
    {
        body.Instructions.Insert(0, Instruction.Create(OpCodes.Pop));
        return true;
    }

    private static Instruction? FirstCall(MethodBody body) => body.Instructions.FirstOrDefault(StateMachineFault.CallsRuntime);

    private static GenericInstanceMethod? CallWithTypeArgument(MethodBody body) =>
        body.Instructions.Where(StateMachineFault.CallsRuntime).Select(call => call.Operand).OfType<GenericInstanceMethod>().FirstOrDefault();

    /// <summary>The outermost protected block, which is ours.</summary>
    private static ExceptionHandler? OuterOfOurs(MethodBody body) =>
        body.ExceptionHandlers.LastOrDefault() is { HandlerType: ExceptionHandlerType.Finally } outer && IsWovenFinally(body, outer) ? outer : null;

    private static Instruction? FirstLeaveOfOurs(MethodBody body) => OuterOfOurs(body) is { } outer
        ? body.Instructions.SkipWhile(instruction => instruction != outer.TryStart).FirstOrDefault(Is(OpCodes.Leave))
        : null;

    private static bool IsWovenFinally(MethodBody body, ExceptionHandler handler) =>
        body.Instructions.SkipWhile(instruction => instruction != handler.HandlerStart).TakeWhile(instruction => instruction != handler.HandlerEnd)
            .Any(StateMachineFault.CallsRuntime);

    private static Func<Instruction, bool> Is(OpCode code) => instruction => instruction.OpCode == code;

    private static bool IsSpan(VariableDefinition local) => local.VariableType.FullName == "HoneyHive.Spans.Span";

    private static bool Change(Instruction? instruction, OpCode code)
    {
        if (instruction is null)
            return false;
        (instruction.OpCode, instruction.Operand) = (code, code == OpCodes.Br ? instruction.Operand : null);
        return true;
    }

    private static bool RetypeSpan(MethodBody body)
    {
        if (body.Variables.FirstOrDefault(IsSpan) is not { } local)
            return false;
        local.VariableType = body.Method.Module.TypeSystem.String;
        return true;
    }

    private static bool Retype(GenericInstanceMethod? call)
    {
        if (call is null)
            return false;
        var types = call.DeclaringType.Module.TypeSystem;
        call.GenericArguments[0] = call.GenericArguments[0].MetadataType == MetadataType.String ? types.Int32 : types.String;
        return true;
    }

    private static bool MoveToFront(MethodBody body, ExceptionHandler handler)
    {
        if (body.ExceptionHandlers.Count == 1)
            return false;
        body.ExceptionHandlers.Remove(handler);
        body.ExceptionHandlers.Insert(0, handler);
        return true;
    }

    private static bool ChangeOwner(MethodBody body)
    {
        var access = body.Instructions.FirstOrDefault(instruction => instruction.Operand is FieldReference { Name: "<>honeyhive__span" });
        if (access is null)
            return false;
        access.Operand = new FieldReference("Zero", body.Method.Module.TypeSystem.IntPtr, body.Method.Module.TypeSystem.IntPtr);
        return true;
    }
}
