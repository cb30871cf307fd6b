using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites a method that returns a task, or an async stream, without being async:
/// <code>
/// Span span = Weave.Begin(m17.Method);
/// try { } finally { if (span != null) Weave.Input(span, 0, argument); }
/// Weave.Resume(span);
/// try { body; each return → result = …; Weave.EndWith(span, result); span = null; goto end; }
/// filter (Weave.Fail(span, exception)) { }
/// finally { Weave.Exit(span); }
/// end: return result;
/// </code>
/// The span is current in the flow, which what the method starts takes along. With a ValueTask or a stream it is
/// <c>result = Weave.EndWith(span, result);</c>. The finally block has a span only when the method throws.
/// </summary>
internal sealed class ReturningRewriter(RuntimeReferences runtime, BodyProtection protection)
{
    internal void Rewrite(TracePlan plan, FieldReference descriptor)
    {
        using var edit = new BodyEdit(plan.Method);
        var span = edit.AddLocal(runtime.Span);
        protection.Apply(edit, span, (code, result) => HandOver(code, plan.Output, span, result!));

        // Span span = Weave.Begin(method); if (span != null) { inputs } Weave.Resume(span);
        edit.Prepend(new InstructionList()
            .LoadStaticField(descriptor).Call(runtime.Begin).Store(span)
            .RecordInputsUnseen(runtime, span, plan.Inputs)
            .Load(span).Call(runtime.Resume));
    }

    private void HandOver(InstructionList code, OutputCapture output, VariableDefinition span, VariableDefinition task)
    {
        // [task =] Weave.EndWith(span, task[, output]); span = null;
        code.Load(span).Load(task);
        if (task.VariableType is GenericInstanceType)
            code.LoadConstant((int)output);
        code.Call(runtime.EndWith(task.VariableType));
        if (task.VariableType.IsValueType || task.VariableType.IsAsyncStream())
            code.Store(task);
        code.LoadNull().Store(span);
    }
}
