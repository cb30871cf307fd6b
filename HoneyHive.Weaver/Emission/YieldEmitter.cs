using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Records the step of an iterator.</summary>
internal static class YieldEmitter
{
    /// <summary>On the stack: span, hasItem. → <c>Weave.Yield(span, hasItem, this.current)</c>, or without the item.</summary>
    internal static InstructionList Yield(this InstructionList code, RuntimeReferences runtime, BodyEdit edit, FieldReference? current) =>
        current is null
            ? code.Call(runtime.YieldWithoutItem)
            : code.LoadThisField(edit, current).Call(runtime.Yield(current.FieldType.WithoutModifiers()));
}
