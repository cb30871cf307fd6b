using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites the body of an async state machine:
/// <code>
/// Weave.Resume(this.span);
/// …
/// Weave.Complete(this.span, result); this.span = null;
/// builder.SetResult(result);
/// …
/// Weave.CompleteFailed(this.span, exception); this.span = null;
/// builder.SetException(exception);
/// </code>
/// Where the builder is not one of the framework, the span is current for this run only:
/// <code>
/// CurrentScope scope = Weave.Open(this.span);
/// try { … } finally { Weave.Close(scope); }
/// </code>
/// The span ends before the builder is completed, so that no continuation runs inside a span that is over.
/// </summary>
internal sealed class MoveNextRewriter(RuntimeReferences runtime, FailedCompletion failed)
{
    internal void Rewrite(AsyncStateMachine stateMachine, FieldDefinition field, OutputCapture output)
    {
        using var edit = new BodyEdit(stateMachine.MoveNext);
        var span = field.WithinType();
        foreach (var call in stateMachine.Results)
            CompleteBefore(edit, call, span, stateMachine.Result, output);
        foreach (var call in stateMachine.Failures)
            failed.CompleteBefore(edit, call, span);

        if (stateMachine.KeepsContext)
            edit.PrependBehindState(new InstructionList().LoadThisField(edit, span).Call(runtime.Resume)); // Weave.Resume(this.span);
        else
            MakeCurrentForThisRun(edit, span);
    }

    private void MakeCurrentForThisRun(BodyEdit edit, FieldReference span)
    {
        // scope = Weave.Open(this.span); try { … } finally { Weave.Close(scope); }
        var scope = edit.AddLocal(runtime.CurrentScope);
        BodyProtection.Enclose(edit, new FinallyHandler(new InstructionList().Load(scope).Call(runtime.Close)), (_, _) => { });
        edit.Prepend(new InstructionList().LoadThisField(edit, span).Call(runtime.Open).Store(scope));
    }

    private void CompleteBefore(BodyEdit edit, Instruction call, FieldReference span, TypeReference? type, OutputCapture output)
    {
        if (output == OutputCapture.Value)
        {
            CompleteWithResult(edit, call, span, type!);
            return;
        }

        // Weave.Complete(this.span); this.span = null; or Weave.Complete(this.span, "<redacted>"); this.span = null;
        var code = new InstructionList().LoadThisField(edit, span);
        if (output == OutputCapture.Redacted)
            code.LoadConstant(RuntimeReferences.RedactedMarker).Call(runtime.CompleteRedacted);
        else
            code.Call(runtime.CompleteWithoutResult);
        code.ClearThisField(edit, span).InsertBefore(edit.Body, call);
    }

    private void CompleteWithResult(BodyEdit edit, Instruction call, FieldReference span, TypeReference type)
    {
        // On the stack: ref builder, result. → Weave.Complete(this.span, result); this.span = null;
        var result = edit.AddLocal(type);
        new InstructionList()
            .Store(result)
            .LoadThisField(edit, span).Load(result).Call(runtime.Complete(result.VariableType))
            .ClearThisField(edit, span)
            .Load(result)
            .InsertBefore(edit.Body, call);
    }
}
