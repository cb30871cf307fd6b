using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Emits what is recorded where a body returns.</summary>
/// <param name="code">Gets the instructions.</param>
/// <param name="result">The local that holds the result; null when there is none.</param>
internal delegate void ReturnRecorder(InstructionList code, VariableDefinition? result);
