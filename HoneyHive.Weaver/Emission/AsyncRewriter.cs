using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites an async method in place: its state machine gets a field for the span, and both its methods are rewritten. The task is
/// the user's own; nothing is wrapped or cloned.
/// </summary>
internal sealed class AsyncRewriter(RuntimeReferences runtime)
{
    private readonly KickoffRewriter kickoff = new(runtime);
    private readonly MoveNextRewriter moveNext = new(runtime);

    internal void Rewrite(TracePlan plan, AsyncStateMachine stateMachine, FieldReference descriptor)
    {
        var field = new FieldDefinition("<>honeyhive__span", FieldAttributes.Public, runtime.Span);
        stateMachine.Type.Fields.Add(field);
        kickoff.Rewrite(plan, stateMachine, field, descriptor);
        moveNext.Rewrite(stateMachine, field, plan.CapturesOutput);
    }
}
