using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>The places of an iterator, or of an async one, that are rewritten. Its state machine is a class in every configuration.</summary>
/// <param name="Type">The state machine: enumerable and enumerator in one, or the enumerator alone.</param>
/// <param name="Creation">The kickoff's <c>new StateMachine(…)</c>.</param>
/// <param name="State">The field that says where the code goes on.</param>
/// <param name="InitialState">Its value until the first item is asked for.</param>
/// <param name="Current">The field that holds the item.</param>
/// <param name="MoveNext">The method that holds the user's code.</param>
/// <param name="Copies">Every <c>new StateMachine(…)</c> by which the enumerable makes a further enumerator.</param>
internal sealed record IteratorStateMachine(
    TypeDefinition Type,
    Instruction Creation,
    FieldDefinition State,
    int InitialState,
    FieldDefinition Current,
    MethodDefinition MoveNext,
    IReadOnlyList<StateMachineCopy> Copies);
