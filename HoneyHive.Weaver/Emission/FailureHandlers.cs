using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>The filter and the finally block around a whole body.</summary>
internal sealed class FailureHandlers
{
    private readonly InstructionList filter;
    private readonly InstructionList rethrow;
    private readonly InstructionList exit;

    internal FailureHandlers(RuntimeReferences runtime, VariableDefinition span, VariableDefinition exception)
    {
        // when (Weave.Fail(span, exception))
        filter = new InstructionList().Store(exception).Load(span).Load(exception).Call(runtime.Fail).EndFilter();
        // { throw; } – never reached, since Fail returns false
        rethrow = new InstructionList().Discard().Rethrow();
        // finally { Weave.Exit(span); }
        exit = new InstructionList().Load(span).Call(runtime.Exit).EndFinally();
    }

    /// <summary>The end of what is protected.</summary>
    internal Instruction Start => filter.First;

    /// <summary>Appends the handlers to the body.</summary>
    /// <param name="edit">The body, complete but for what follows the handlers.</param>
    /// <param name="first">The first instruction that is protected.</param>
    /// <param name="end">What will follow the handlers; null for nothing.</param>
    internal void Append(BodyEdit edit, Instruction first, Instruction? end)
    {
        filter.AppendTo(edit.Body);
        rethrow.AppendTo(edit.Body);
        exit.AppendTo(edit.Body);
        edit.Hide(filter.First);

        // Inner before outer: the user's handlers, the filter, the finally block.
        edit.Body.ExceptionHandlers.Add(new(ExceptionHandlerType.Filter)
        {
            TryStart = first,
            TryEnd = filter.First,
            FilterStart = filter.First,
            HandlerStart = rethrow.First,
            HandlerEnd = exit.First,
        });
        edit.Body.ExceptionHandlers.Add(new(ExceptionHandlerType.Finally)
        {
            TryStart = first,
            TryEnd = exit.First,
            HandlerStart = exit.First,
            HandlerEnd = end,
        });
    }
}
