using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>The places of an async method that are rewritten.</summary>
/// <param name="Type">The state machine: a class in Debug, a struct in Release.</param>
/// <param name="Instance">The state machine as the kickoff refers to it: when generic, with the kickoff's own type arguments.</param>
/// <param name="Start">The kickoff's call of <c>builder.Start(ref stateMachine)</c>.</param>
/// <param name="MoveNext">The method that holds the user's code.</param>
/// <param name="Result">The type of what the builder is given, as <c>MoveNext</c> refers to it; null for nothing.</param>
/// <param name="KeepsContext">Whether the builder is known to give the caller its execution context back.</param>
/// <param name="Results">Calls of <c>builder.SetResult(…)</c>; none when the method cannot end normally.</param>
/// <param name="Failures">Calls of <c>builder.SetException(exception)</c>.</param>
internal sealed record AsyncStateMachine(
    TypeDefinition Type,
    TypeReference Instance,
    Instruction Start,
    MethodDefinition MoveNext,
    TypeReference? Result,
    bool KeepsContext,
    IReadOnlyList<Instruction> Results,
    IReadOnlyList<Instruction> Failures);
