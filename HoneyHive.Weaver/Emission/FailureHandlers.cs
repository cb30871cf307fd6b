using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>The filter and the finally block around a whole body.</summary>
internal sealed class FailureHandlers : IBodyHandler
{
    private readonly InstructionList filter;
    private readonly InstructionList rethrow;
    private readonly FinallyHandler exit;

    internal FailureHandlers(RuntimeReferences runtime, VariableDefinition span, VariableDefinition exception)
    {
        // when (Weave.Fail(span, exception))
        filter = new InstructionList().Store(exception).Load(span).Load(exception).Call(runtime.Fail).EndFilter();
        // { throw; } – never reached, since Fail returns false
        rethrow = new InstructionList().Discard().Rethrow();
        // finally { Weave.Exit(span); }
        exit = new(new InstructionList().Load(span).Call(runtime.Exit));
    }

    /// <inheritdoc />
    public Instruction Start => filter.First;

    /// <inheritdoc />
    public void Append(BodyEdit edit, Instruction first, Instruction? end)
    {
        filter.AppendTo(edit.Body);
        rethrow.AppendTo(edit.Body);
        edit.Hide(filter.First);

        // Inner before outer: the user's handlers, the filter, the finally block.
        edit.Body.ExceptionHandlers.Add(new(ExceptionHandlerType.Filter)
        {
            TryStart = first,
            TryEnd = filter.First,
            FilterStart = filter.First,
            HandlerStart = rethrow.First,
            HandlerEnd = exit.Start,
        });
        exit.Append(edit, first, end);
    }
}
