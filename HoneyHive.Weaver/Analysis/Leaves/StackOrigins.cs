using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Finds out where the values come from that an instruction takes from the stack, as far as straight code tells.</summary>
internal sealed class StackOrigins(MethodDefinition method)
{
    /// <summary>Where control may come from elsewhere, and with it other values.</summary>
    private readonly HashSet<Instruction> joins = Joins(method.Body);

    /// <summary>The instruction that has put an argument of a call on the stack; null when that depends, or is hard to say.</summary>
    internal Instruction? Argument(Instruction call, MethodReference callee, int index) => Find(call, callee.Parameters.Count - 1 - index);

    /// <summary>The same for the object that a method is called on.</summary>
    internal Instruction? Receiver(Instruction call, MethodReference callee) => Find(call, callee.Parameters.Count);

    /// <summary>The same for the value that an instruction stores.</summary>
    internal Instruction? Stored(Instruction store) => Find(store, 0);

    /// <summary>The declared type of what an instruction of the method puts on the stack; null where it takes more to know it.</summary>
    internal TypeReference? TypeOf(Instruction origin) => StaticTypes.Of(origin, method);

    private Instruction? Find(Instruction user, int depth)
    {
        var instruction = user;
        while (!joins.Contains(instruction))
        {
            instruction = instruction.Previous;
            if (instruction is null || instruction.OpCode.FlowControl is not (FlowControl.Next or FlowControl.Call or FlowControl.Meta or FlowControl.Break))
                return null;
            var (pops, pushes) = (StackEffect.Pops(instruction), StackEffect.Pushes(instruction));
            if (instruction.OpCode.Code == Code.Dup)
                depth = depth <= 1 ? 0 : depth - 1;
            else if (depth < pushes)
                return instruction;
            else
                depth += pops - pushes;
        }

        return null;
    }

    private static HashSet<Instruction> Joins(MethodBody body)
    {
        var operands = body.Instructions.Select(instruction => instruction.Operand);
        var targets = operands.OfType<Instruction>().Concat(operands.OfType<Instruction[]>().SelectMany(targets => targets));
        var starts = body.ExceptionHandlers.SelectMany(handler => new[] { handler.TryStart, handler.HandlerStart, handler.FilterStart });
        return [.. targets.Concat(starts).Where(instruction => instruction is not null)];
    }
}
