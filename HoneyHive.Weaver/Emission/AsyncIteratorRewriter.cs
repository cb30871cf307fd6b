using System;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites an async iterator in place. <c>MoveNextAsync</c>, which runs in the consumer's context, begins with
/// <code>
/// if (this.state == -3) { this.span = Weave.BeginItems(m17.Method); if (this.span != null) Weave.Input(this.span, 0, this.argument); }
/// </code>
/// and the body becomes
/// <code>
/// Weave.Resume(this.span);
/// …
/// this.span = Weave.Yield(this.span, hasItem, this.current);
/// promise.SetResult(hasItem);
/// …
/// Weave.CompleteFailed(this.span, exception); this.span = null;
/// promise.SetException(exception);
/// </code>
/// The span is not current any more when the consumer hears of the item: it may go on within <c>SetResult</c>. While the iterator awaits
/// something, the builder and the awaiter carry the span in the execution context. <c>DisposeAsync</c> runs the same body.
/// </summary>
internal sealed class AsyncIteratorRewriter(RuntimeReferences runtime, FailedCompletion failed)
{
    internal void Rewrite(TracePlan plan, MethodShape.AsyncIterator shape, FieldReference descriptor)
    {
        var machine = shape.StateMachine;
        var arguments = IteratorArguments.Keep(plan, machine);
        var span = machine.Type.AddSpanField(runtime);
        RewriteMoveNextAsync(shape.MoveNextAsync, new(machine, span, descriptor, arguments));
        RewriteMoveNext(shape, span.WithinType(), plan.Output);
    }

    private void RewriteMoveNextAsync(MethodDefinition moveNextAsync, EnumerationStart start)
    {
        using var edit = new BodyEdit(moveNextAsync);
        edit.Prepend(start.Emit(runtime, edit, edit.AddLocal(runtime.Span)));
    }

    private void RewriteMoveNext(MethodShape.AsyncIterator shape, FieldReference span, OutputCapture output)
    {
        var current = shape.StateMachine.Current.WithinType();
        using var edit = new BodyEdit(shape.StateMachine.MoveNext);
        var hasItem = edit.AddLocal(edit.Body.Method.Module.TypeSystem.Boolean);
        foreach (var call in shape.Results)
            YieldBefore(edit, call, span, hasItem, code => code.Yield(runtime, edit, current, output));
        foreach (var call in shape.Failures)
            failed.CompleteBefore(edit, call, span);

        // Weave.Resume(this.span);
        edit.PrependBehindState(new InstructionList().LoadThisField(edit, span).Call(runtime.Resume));
    }

    private static void YieldBefore(
        BodyEdit edit, Instruction call, FieldReference span, VariableDefinition hasItem, Func<InstructionList, InstructionList> yield) =>
        // On the stack: ref promise, hasItem. → this.span = Weave.Yield(this.span, hasItem, this.current);
        yield(new InstructionList()
            .Store(hasItem)
            .LoadArgument(edit.Body.ThisParameter)
            .LoadThisField(edit, span).Load(hasItem))
            .StoreField(span)
            .Load(hasItem)
            .InsertBefore(edit.Body, call);
}
