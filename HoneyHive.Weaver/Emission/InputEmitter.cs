using System.Collections.Generic;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Records the arguments of a call.</summary>
internal static class InputEmitter
{
    /// <summary><c>if (span != null) { Weave.Input(span, 0, first); Weave.Input(span, 1, second); }</c></summary>
    internal static InstructionList RecordInputs(
        this InstructionList code, RuntimeReferences runtime, VariableDefinition span, IReadOnlyList<CapturedParameter> inputs)
    {
        if (inputs.Count == 0)
            return code;
        var end = InstructionList.Label();
        code.Load(span).BranchIfNull(end);
        for (var index = 0; index < inputs.Count; index++)
        {
            if (inputs[index].IsRedacted)
                code.RecordRedacted(runtime, span, index);
            else if (inputs[index].IsByReference)
                RecordReferred(code, runtime, span, index, inputs[index]);
            else
                code.Load(span).LoadConstant(index).LoadArgument(inputs[index].Definition).Call(runtime.Input(inputs[index].Type));
        }

        return code.Mark(end);
    }

    /// <summary>
    /// The same within <c>try { } finally { … }</c>. A tool that measures coverage takes a branch for one of the source line before it, unless
    /// the branch is in a <c>finally</c> block that has no line. The JIT takes such an empty <c>try</c> away.
    /// </summary>
    internal static InstructionList RecordInputsUnseen(
        this InstructionList code, RuntimeReferences runtime, VariableDefinition span, IReadOnlyList<CapturedParameter> inputs) =>
        inputs.Count == 0 ? code : code.Finally(inner => inner.RecordInputs(runtime, span, inputs));

    /// <summary><c>Weave.Input(span, 0, "&lt;redacted&gt;");</c></summary>
    internal static InstructionList RecordRedacted(this InstructionList code, RuntimeReferences runtime, VariableDefinition span, int index) =>
        code.Load(span).LoadConstant(index).LoadConstant(RuntimeReferences.RedactedMarker).Call(runtime.RedactedInput);

    /// <summary><c>if (!Unsafe.IsNullRef(ref argument)) Weave.Input(span, 0, argument);</c></summary>
    private static void RecordReferred(
        InstructionList code, RuntimeReferences runtime, VariableDefinition span, int index, CapturedParameter input)
    {
        var end = InstructionList.Label();
        code.LoadArgument(input.Definition).BranchIfNull(end)
            .Load(span).LoadConstant(index).LoadArgument(input.Definition).LoadObject(input.Type).Call(runtime.Input(input.Type))
            .Mark(end);
    }
}
