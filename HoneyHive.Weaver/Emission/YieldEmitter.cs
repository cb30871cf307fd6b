using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Records the step of an iterator.</summary>
internal static class YieldEmitter
{
    /// <summary>
    /// On the stack: span, hasItem. → <c>Weave.Yield(span, hasItem, this.current)</c>, or with a marker for the item, or without it.
    /// </summary>
    internal static InstructionList Yield(
        this InstructionList code, RuntimeReferences runtime, BodyEdit edit, FieldReference current, OutputCapture output) => output switch
        {
            OutputCapture.Value => code.LoadThisField(edit, current).Call(runtime.Yield(current.FieldType.WithoutModifiers())),
            OutputCapture.Redacted => code.LoadConstant(RuntimeReferences.RedactedMarker).Call(runtime.YieldRedacted),
            _ => code.Call(runtime.YieldWithoutItem),
        };
}
