using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>A place where an enumerable makes a further enumerator of its own type.</summary>
/// <param name="Method">The method, such as <c>GetEnumerator</c>.</param>
/// <param name="Creation">The instruction that makes it.</param>
internal sealed record StateMachineCopy(MethodDefinition Method, Instruction Creation);
