using System.Linq;
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
/// The span ends before the builder is completed, so that no continuation runs inside a span that is over.
/// </summary>
internal sealed class MoveNextRewriter(RuntimeReferences runtime)
{
    internal void Rewrite(AsyncStateMachine stateMachine, FieldDefinition field, bool capturesOutput)
    {
        using var edit = new BodyEdit(stateMachine.MoveNext);
        var span = SelfReference(field);
        foreach (var call in stateMachine.Results)
            CompleteBefore(edit, call, span, capturesOutput);
        foreach (var call in stateMachine.Failures)
            CompleteFailedBefore(edit, call, span);

        // Weave.Resume(this.span);
        edit.Prepend(LoadSpan(new(), edit, span).Call(runtime.Resume));
    }

    private void CompleteBefore(BodyEdit edit, Instruction call, FieldReference span, bool capturesOutput)
    {
        if (!capturesOutput)
        {
            // Weave.Complete(this.span); this.span = null;
            var complete = LoadSpan(new(), edit, span).Call(runtime.CompleteWithoutResult);
            ClearSpan(complete, edit, span).InsertBefore(edit.Body, call);
            return;
        }

        // On the stack: ref builder, result. → Weave.Complete(this.span, result); this.span = null;
        var builder = (GenericInstanceType)((MethodReference)call.Operand).DeclaringType;
        var result = edit.AddLocal(builder.GenericArguments[0]);
        var code = new InstructionList().Store(result);
        LoadSpan(code, edit, span).Load(result).Call(runtime.Complete(result.VariableType));
        ClearSpan(code, edit, span).Load(result).InsertBefore(edit.Body, call);
    }

    private void CompleteFailedBefore(BodyEdit edit, Instruction call, FieldReference span)
    {
        // On the stack: ref builder, exception. → Weave.CompleteFailed(this.span, exception); this.span = null;
        var exception = edit.AddLocal(((MethodReference)call.Operand).Parameters[0].ParameterType);
        var code = new InstructionList().Store(exception);
        LoadSpan(code, edit, span).Load(exception).Call(runtime.CompleteFailed);
        ClearSpan(code, edit, span).Load(exception).InsertBefore(edit.Body, call);
    }

    private static InstructionList LoadSpan(InstructionList code, BodyEdit edit, FieldReference span) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadField(span);

    private static InstructionList ClearSpan(InstructionList code, BodyEdit edit, FieldReference span) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadNull().StoreField(span);

    /// <summary>Within a generic type its own fields are those of the type instantiated over its own parameters.</summary>
    private static FieldReference SelfReference(FieldDefinition field)
    {
        if (!field.DeclaringType.HasGenericParameters)
            return field;
        var self = new GenericInstanceType(field.DeclaringType);
        foreach (var parameter in field.DeclaringType.GenericParameters)
            self.GenericArguments.Add(parameter);
        return new(field.Name, field.FieldType, self);
    }
}
