using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites the method that starts an async state machine. The span begins and the arguments are recorded here, because the
/// compiler does not keep arguments that the body does not use:
/// <code>
/// Span span = Weave.Begin(m17.Method);
/// if (span != null) Weave.Input(span, 0, argument);
/// …
/// stateMachine.span = span;
/// builder.Start(ref stateMachine);
/// </code>
/// </summary>
internal sealed class KickoffRewriter(RuntimeReferences runtime)
{
    internal void Rewrite(TracePlan plan, AsyncStateMachine stateMachine, FieldDefinition field, FieldReference descriptor)
    {
        using var edit = new BodyEdit(plan.Method);
        var span = edit.AddLocal(runtime.Span);

        // Span span = Weave.Begin(method); if (span != null) { inputs }
        edit.Prepend(new InstructionList()
            .LoadStaticField(descriptor).Call(runtime.Begin).Store(span)
            .RecordInputs(runtime, span, plan.Inputs));

        // On the stack: ref builder, ref stateMachine. → stateMachine.span = span;
        var store = new InstructionList().Duplicate();
        if (!stateMachine.Type.IsValueType)
            store.LoadReference();
        store.Load(span)
            .StoreField(field.In(stateMachine.Instance))
            .InsertBefore(edit.Body, stateMachine.Start);
    }
}
