using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites an iterator in place. <c>MoveNext</c> becomes
/// <code>
/// this.Begin(); // if (this.state == 0) { this.span = Weave.BeginItems(m17.Method); if (this.span != null) Weave.Input(this.span, 0, this.argument); }
/// Span span = this.span; this.span = null; Weave.Resume(span);
/// try { body; each return → result = …; this.span = Weave.Yield(span, result, this.current); span = null; goto end; }
/// filter (Weave.Fail(span, exception)) { }
/// finally { Weave.Exit(span); }
/// end: return result;
/// </code>
/// and <c>Dispose</c>, which runs the user's <c>finally</c> blocks when the consumer leaves early,
/// <code>
/// Span span = this.span; this.span = null; Weave.Resume(span);
/// try { body } filter (Weave.Fail(span, exception)) { } finally { Weave.Exit(span); }
/// </code>
/// Whoever runs has taken the span out of the field: a <c>MoveNext</c> that fails calls <c>Dispose</c> itself, which then finds none.
/// </summary>
internal sealed class IteratorRewriter(RuntimeReferences runtime, BodyProtection protection)
{
    internal void Rewrite(TracePlan plan, MethodShape.Iterator shape, FieldReference descriptor)
    {
        var machine = shape.StateMachine;
        var arguments = IteratorArguments.Keep(plan, machine);
        var span = machine.Type.AddSpanField(runtime);
        var start = new EnumerationStart(machine, span, descriptor, arguments);
        RewriteMoveNext(machine, span.WithinType(), start, plan.Output);
        RewriteDispose(shape.Dispose, span.WithinType());
    }

    private void RewriteMoveNext(IteratorStateMachine machine, FieldReference field, EnumerationStart start, OutputCapture output)
    {
        using var edit = new BodyEdit(machine.MoveNext);
        var span = edit.AddLocal(runtime.Span);
        protection.Apply(edit, span, (code, result) => Yield(code, edit, field, span, result!, machine, output));

        // this.Begin(); span = this.span; this.span = null; Weave.Resume(span);
        var begin = new InstructionList().LoadArgument(edit.Body.ThisParameter).Call(start.AddMethod(runtime));
        edit.Prepend(TakeSpan(begin, edit, field, span));
    }

    private void RewriteDispose(MethodDefinition dispose, FieldReference field)
    {
        using var edit = new BodyEdit(dispose);
        var span = edit.AddLocal(runtime.Span);
        protection.Apply(edit, span, (_, _) => { });
        edit.Prepend(TakeSpan(new(), edit, field, span));
    }

    /// <summary><c>span = this.span; this.span = null; Weave.Resume(span);</c></summary>
    private InstructionList TakeSpan(InstructionList code, BodyEdit edit, FieldReference field, VariableDefinition span) =>
        code.LoadThisField(edit, field).Store(span).ClearThisField(edit, field).Load(span).Call(runtime.Resume);

    /// <summary><c>this.span = Weave.Yield(span, hasItem, this.current); span = null;</c></summary>
    private void Yield(
        InstructionList code,
        BodyEdit edit,
        FieldReference field,
        VariableDefinition span,
        VariableDefinition hasItem,
        IteratorStateMachine machine,
        OutputCapture output) =>
        code.LoadArgument(edit.Body.ThisParameter)
            .Load(span).Load(hasItem).Yield(runtime, edit, machine.Current.WithinType(), output)
            .StoreField(field)
            .LoadNull().Store(span);
}
