using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Rewrites an async method in place: its state machine gets a field for the span, and both its methods are rewritten. The task is
/// the user's own; nothing is wrapped or cloned.
/// </summary>
internal sealed class AsyncRewriter(RuntimeReferences runtime, FailedCompletion failed)
{
    private readonly KickoffRewriter kickoff = new(runtime);
    private readonly MoveNextRewriter moveNext = new(runtime, failed);

    internal void Rewrite(TracePlan plan, AsyncStateMachine stateMachine, FieldReference descriptor)
    {
        var field = stateMachine.Type.AddSpanField(runtime);
        kickoff.Rewrite(plan, stateMachine, field, descriptor);
        moveNext.Rewrite(stateMachine, field, plan.Output);
    }
}
