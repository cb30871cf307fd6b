using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Puts a whole body under the watch of a span that a local holds:
/// <code>
/// try
/// {
///     try { body; each return → result = …; [Weave.Return(span);] record; goto end; }
///     catch (object exception) when (Weave.Fail(span, exception)) { throw; }
/// }
/// finally { Weave.Exit(span); }
/// end: return result;
/// </code>
/// The filter never catches: exceptions, their stack traces and the order in which handlers see them are those of the unwoven program.
/// <c>Weave.Return</c> is called where the body has handlers of its own.
/// </summary>
internal sealed class BodyProtection(ModuleDefinition module, RuntimeReferences runtime)
{
    /// <summary>Protects the body, but for what is prepended afterwards.</summary>
    /// <param name="edit">The body.</param>
    /// <param name="span">The local.</param>
    /// <param name="record">What is recorded of a result.</param>
    /// <param name="baseCall">The instruction behind which the protection begins; null for that of all.</param>
    internal void Apply(BodyEdit edit, VariableDefinition span, ReturnRecorder record, Instruction? baseCall = null)
    {
        var hasHandlers = edit.Body.HasExceptionHandlers;
        Enclose(edit, new FailureHandlers(runtime, span, edit.AddLocal(module.TypeSystem.Object)), Record, baseCall);

        void Record(InstructionList code, VariableDefinition? result)
        {
            if (hasHandlers)
                code.Load(span).Call(runtime.Return);
            record(code, result);
        }
    }

    /// <summary>Puts a handler around the body, but for what is prepended afterwards.</summary>
    internal static void Enclose(BodyEdit edit, IBodyHandler handler, ReturnRecorder record, Instruction? baseCall = null)
    {
        var first = baseCall is null ? edit.Body.Instructions[0] : baseCall.Next;
        DropTailCalls(edit.Body);
        CloseOpenHandlers(edit.Body, handler.Start);
        var end = new ReturnRewriter(edit, record).Rewrite();
        handler.Append(edit, first, end?.First);
        end?.AppendTo(edit.Body);
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
