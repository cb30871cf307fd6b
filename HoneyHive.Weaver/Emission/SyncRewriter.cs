using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites a method whose IL runs from entry to exit, be it suspended by the runtime in between:
/// <code>
/// Span span = Weave.Enter(m17.Method);
/// try { } finally { if (span != null) Weave.Input(span, 0, argument); }
/// try { body; each return → result = …; Weave.Output(span, result); goto end; }
/// filter (Weave.Fail(span, exception)) { }
/// finally { Weave.Exit(span); }
/// end: return result;
/// </code>
/// A leaf begins with <c>Weave.EnterLeaf</c>. In the constructor of a class, all of this comes behind the call of the base constructor.
/// </summary>
internal sealed class SyncRewriter(RuntimeReferences runtime, BodyProtection protection)
{
    /// <summary>Rewrites the method.</summary>
    /// <param name="plan">What is recorded.</param>
    /// <param name="descriptor">The field that holds the descriptor of the method.</param>
    /// <param name="baseCall">What stays in front of it all; null for nothing.</param>
    internal void Rewrite(TracePlan plan, FieldReference descriptor, Instruction? baseCall = null)
    {
        using var edit = new BodyEdit(plan.Method);
        var span = edit.AddLocal(runtime.Span);
        protection.Apply(edit, span, (code, result) => RecordResult(code, plan, span, result), baseCall);

        // Span span = Weave.Enter(method); if (span != null) { inputs }
        var isSuspended = plan.Shape is MethodShape.RuntimeAsync;
        var start = new InstructionList()
            .LoadStaticField(descriptor).Call(isSuspended ? runtime.Begin : plan.Leaf is { IsLeaf: true } ? runtime.EnterLeaf : runtime.Enter).Store(span)
            .RecordInputsUnseen(runtime, span, plan.Inputs);

        // What runs on several threads is current in its flow: Weave.Resume(span);
        if (isSuspended)
            start.Load(span).Call(runtime.Resume);
        if (baseCall is null)
            edit.Prepend(start);
        else
            start.InsertAfter(edit.Body, baseCall);
    }

    private void RecordResult(InstructionList code, TracePlan plan, VariableDefinition span, VariableDefinition? result)
    {
        // Weave.Output(span, result); or Weave.Output(span, "<redacted>");
        if (result is not null && plan.Output == OutputCapture.Value)
            code.Load(span).Load(result).Call(runtime.Output(result.VariableType));
        else if (plan.Output == OutputCapture.Redacted)
            code.Load(span).LoadConstant(RuntimeReferences.RedactedMarker).Call(runtime.RedactedOutput);
    }
}
