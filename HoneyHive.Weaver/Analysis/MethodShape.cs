using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.Weaver.Analysis;

/// <summary>What kind of method it is, and with that how it is rewritten.</summary>
internal abstract record MethodShape
{
    /// <summary>Runs from entry to exit on one thread.</summary>
    internal sealed record Sync : MethodShape;

    /// <summary>Starts a state machine and returns.</summary>
    internal sealed record Async(AsyncStateMachine StateMachine) : MethodShape;

    /// <summary>Is left as it is.</summary>
    /// <param name="Reason">The message that says why; its first argument is the method.</param>
    /// <param name="Detail">The second argument of the message.</param>
    internal sealed record Unsupported(DiagnosticDescriptor Reason, string Detail = "") : MethodShape;
}
