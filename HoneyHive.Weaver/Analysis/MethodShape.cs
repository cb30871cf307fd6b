using System.Collections.Generic;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>What kind of method it is, and with that how it is rewritten.</summary>
internal abstract record MethodShape
{
    /// <summary>Runs from entry to exit on one thread.</summary>
    internal sealed record Sync : MethodShape;

    /// <summary>Runs from entry to exit, suspended by the runtime in between.</summary>
    internal sealed record RuntimeAsync : MethodShape;

    /// <summary>Makes an object, or a type ready for use.</summary>
    /// <param name="BaseCall">What has to come first: the call of another constructor; null for nothing.</param>
    internal sealed record Constructor(Instruction? BaseCall) : MethodShape;

    /// <summary>Runs from entry to exit and returns a task that something else completes, or a stream that something else enumerates.</summary>
    internal sealed record Returning : MethodShape;

    /// <summary>Starts a state machine and returns.</summary>
    internal sealed record Async(AsyncStateMachine StateMachine) : MethodShape;

    /// <summary>Makes an enumerator whose <c>MoveNext</c> runs from one item to the next.</summary>
    internal sealed record Iterator(IteratorStateMachine StateMachine, MethodDefinition Dispose) : MethodShape;

    /// <summary>Makes an enumerator whose <c>MoveNextAsync</c> runs, with suspensions, from one item to the next.</summary>
    /// <param name="StateMachine">What it has in common with other iterators.</param>
    /// <param name="MoveNextAsync">What consumers call; it runs the state machine's own <c>MoveNext</c>.</param>
    /// <param name="Results">Calls of <c>promise.SetResult(hasItem)</c>.</param>
    /// <param name="Failures">Calls of <c>promise.SetException(exception)</c>.</param>
    internal sealed record AsyncIterator(
        IteratorStateMachine StateMachine,
        MethodDefinition MoveNextAsync,
        IReadOnlyList<Instruction> Results,
        IReadOnlyList<Instruction> Failures) : MethodShape;

    /// <summary>Is left as it is.</summary>
    /// <param name="Reason">The message that says why; its first argument is the method.</param>
    /// <param name="Detail">The second argument of the message.</param>
    internal sealed record Unsupported(DiagnosticDescriptor Reason, string Detail = "") : MethodShape;
}
