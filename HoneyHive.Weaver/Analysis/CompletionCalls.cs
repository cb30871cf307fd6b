using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Finds the calls by which a state machine tells its caller that something has come of it.</summary>
internal static class CompletionCalls
{
    /// <summary>
    /// The calls of a method outside of every try block. That is where the compiler's own are, because what fails there is not the user's
    /// code; a call within one is the user's own use of such a type.
    /// </summary>
    internal static IReadOnlyList<Instruction> CallsOutsideOfTry(this MethodDefinition caller, string type, string name) =>
        caller.Body.Instructions
            .Where(instruction => instruction.Called() is { } called && called.Name == name && called.DeclaringType.DefinitionName() == type)
            .Where(instruction => !caller.Body.ExceptionHandlers.Any(handler => IsInTry(handler, instruction)))
            .ToList();

    /// <summary>What the instruction calls; null when it calls nothing.</summary>
    internal static MethodReference? Called(this Instruction instruction) =>
        instruction.OpCode.FlowControl == FlowControl.Call ? instruction.Operand as MethodReference : null;

    /// <summary>Walks the instructions: offsets are stale where another add-in has woven before.</summary>
    private static bool IsInTry(ExceptionHandler handler, Instruction instruction)
    {
        for (var current = handler.TryStart; current is not null && current != handler.TryEnd; current = current.Next)
        {
            if (current == instruction)
                return true;
        }

        return false;
    }
}
