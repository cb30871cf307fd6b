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
/// The filter never catches: exceptions, their stack traces and the order in which handlers see them are those of the unwoven program.
/// <c>Weave.Return</c> is called where the body has handlers of its own.
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
        var end = new ReturnRewriter(runtime, edit, plan, span).Rewrite();
        handlers.Append(edit, first, end?.First);
        end?.AppendTo(edit.Body);

        // Span span = Weave.Enter(method); if (span != null) { inputs }
        edit.Prepend(new InstructionList()
            .LoadStaticField(descriptor).Call(runtime.Enter).Store(span)
            .RecordInputs(runtime, span, plan.Inputs));
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
