using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Ends the span of a state machine right before an exception is given to whoever waits for it.</summary>
internal sealed class FailedCompletion(RuntimeReferences runtime)
{
    internal void CompleteBefore(BodyEdit edit, Instruction call, FieldReference span)
    {
        // On the stack: ref builder, exception. → Weave.CompleteFailed(this.span, exception); this.span = null;
        var exception = edit.AddLocal(((MethodReference)call.Operand).Parameters[0].ParameterType);
        new InstructionList()
            .Store(exception)
            .LoadThisField(edit, span).Load(exception).Call(runtime.CompleteFailed)
            .ClearThisField(edit, span)
            .Load(exception)
            .InsertBefore(edit.Body, call);
    }
}
