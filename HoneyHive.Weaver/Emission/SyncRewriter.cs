using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites a method that runs synchronously:
/// <code>
/// Span span = Weave.Enter(m17.Method);
/// if (span != null) Weave.Input(span, 0, argument);
/// try
/// {
///     try { body; each return → result = …; [Weave.Return(span);] Weave.Output(span, result); goto end; }
///     catch (object exception) when (Weave.Fail(span, exception)) { throw; }
/// }
/// finally { Weave.Exit(span); }
/// end: return result;
/// </code>
/// <c>Weave.Return</c> is called where the body has handlers of its own. The filter never catches: exceptions, their stack traces and the order in which handlers see them are those of the unwoven program.
/// </summary>
internal sealed class SyncRewriter(ModuleDefinition module, RuntimeReferences runtime)
{
    internal void Rewrite(TracePlan plan, FieldReference descriptor)
    {
        using var edit = new BodyEdit(plan.Method);
        var span = edit.AddLocal(runtime.Span);
        var handlers = new FailureHandlers(runtime, span, edit.AddLocal(module.TypeSystem.Object));
        var first = edit.Body.Instructions[0];

        DropTailCalls(edit.Body);
        CloseOpenHandlers(edit.Body, handlers.Start);
        var end = RewriteReturns(edit, plan, span);
        handlers.Append(edit, first, end?.First);
        end?.AppendTo(edit.Body);

        // Span span = Weave.Enter(method); if (span != null) { inputs }
        edit.Prepend(new InstructionList().LoadStaticField(descriptor).Call(runtime.Enter).Store(span).RecordInputs(runtime, span, plan.Inputs));
    }

    /// <summary>Sends every <c>ret</c> to a common end, which is returned; null when the method never returns.</summary>
    private InstructionList? RewriteReturns(BodyEdit edit, TracePlan plan, VariableDefinition span)
    {
        var returns = edit.Body.Instructions.Where(instruction => instruction.OpCode == OpCodes.Ret).ToList();
        if (returns.Count == 0)
            return null;

        var result = plan.Method.ReturnType.IsVoid() ? null : edit.AddLocal(plan.Method.ReturnType.WithoutModifiers());
        var hasHandlers = edit.Body.HasExceptionHandlers;
        // end: return result;
        var end = result is null ? new InstructionList().Return() : new InstructionList().Load(result).Return();
        foreach (var instruction in returns)
            Leave(plan, span, result, hasHandlers, end.First).Replace(edit.Body, instruction);
        return end;
    }

    private InstructionList Leave(TracePlan plan, VariableDefinition span, VariableDefinition? result, bool hasHandlers, Instruction end)
    {
        // result = …; Weave.Return(span); Weave.Output(span, result); goto end;
        var code = new InstructionList();
        if (result is not null)
            code.Store(result);
        if (hasHandlers)
            code.Load(span).Call(runtime.Return);
        if (result is not null && plan.CapturesOutput)
            code.Load(span).Load(result).Call(runtime.Output(result.VariableType));
        return code.Leave(end);
    }

    /// <summary>What follows the call is no longer a return.</summary>
    private static void DropTailCalls(MethodBody body)
    {
        foreach (var instruction in body.Instructions.Where(instruction => instruction.OpCode == OpCodes.Tail))
            instruction.OpCode = OpCodes.Nop;
    }

    /// <summary>A block that ended with the body ends before what is appended now.</summary>
    private static void CloseOpenHandlers(MethodBody body, Instruction end)
    {
        foreach (var handler in body.ExceptionHandlers)
        {
            handler.TryEnd ??= end;
            handler.HandlerEnd ??= end;
        }
    }
}
