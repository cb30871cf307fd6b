using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>A finally block around a whole body.</summary>
/// <param name="block">What is done whenever the body is left, without <c>endfinally</c>.</param>
internal sealed class FinallyHandler(InstructionList block) : IBodyHandler
{
    private readonly InstructionList block = block.EndFinally();

    /// <inheritdoc />
    public Instruction Start => block.First;

    /// <inheritdoc />
    public void Append(BodyEdit edit, Instruction first, Instruction? end)
    {
        block.AppendTo(edit.Body);
        edit.Hide(Start);
        edit.Body.ExceptionHandlers.Add(new(ExceptionHandlerType.Finally)
        {
            TryStart = first,
            TryEnd = Start,
            HandlerStart = Start,
            HandlerEnd = end,
        });
    }
}
