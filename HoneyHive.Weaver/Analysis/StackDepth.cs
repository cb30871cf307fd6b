using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Counts what is on the evaluation stack. One pass from the beginning is enough (ECMA-335, III.1.7.5): only forward branches take
/// something along.
/// </summary>
internal static class StackDepth
{
    /// <summary>How much is on the stack behind an instruction that lies outside of all handlers.</summary>
    internal static int After(MethodBody body, Instruction end)
    {
        var known = new Dictionary<Instruction, int>();
        var depth = 0;
        foreach (var instruction in body.Instructions)
        {
            if (known.TryGetValue(instruction, out var arriving))
                depth = arriving;
            depth = IsEmptying(instruction) ? 0 : depth + Pushed(instruction) - Popped(instruction);
            if (instruction == end)
                break;
            foreach (var target in instruction.Targets())
                known[target] = depth;
            if (instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Throw or FlowControl.Return)
                depth = 0;
        }

        return depth;
    }

    private static bool IsEmptying(Instruction instruction) => instruction.OpCode.StackBehaviourPop == StackBehaviour.PopAll;

    private static int Popped(Instruction instruction) => instruction.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8
            or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
        StackBehaviour.Varpop => instruction.Operand is IMethodSignature signature ? Arguments(instruction, signature) : 0,
        _ => 3,
    };

    private static int Arguments(Instruction instruction, IMethodSignature signature)
    {
        var hasThis = signature is { HasThis: true, ExplicitThis: false } && instruction.OpCode.Code != Code.Newobj;
        var isIndirect = instruction.OpCode.Code == Code.Calli;
        return signature.Parameters.Count + (hasThis ? 1 : 0) + (isIndirect ? 1 : 0);
    }

    private static int Pushed(Instruction instruction) => instruction.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        StackBehaviour.Varpush => instruction.Operand is IMethodSignature signature && signature.ReturnType.IsVoid() ? 0 : 1,
        _ => 1,
    };
}
