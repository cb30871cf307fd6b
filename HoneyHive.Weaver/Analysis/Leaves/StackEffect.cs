using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>How many values an instruction takes from the stack, and how many it leaves there.</summary>
internal static class StackEffect
{
    internal static int Pops(Instruction instruction) => instruction.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8 or StackBehaviour.Popi_popr4
            or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
        StackBehaviour.Varpop => Arguments((IMethodSignature)instruction.Operand, instruction.OpCode.Code),
        _ => 3,
    };

    internal static int Pushes(Instruction instruction) => instruction.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        StackBehaviour.Varpush => ((IMethodSignature)instruction.Operand).ReturnType.IsVoid() ? 0 : 1,
        _ => 1,
    };

    private static int Arguments(IMethodSignature callee, Code code)
    {
        var receiver = callee.HasThis && !callee.ExplicitThis && code != Code.Newobj ? 1 : 0;
        return callee.Parameters.Count + receiver + (code == Code.Calli ? 1 : 0);
    }
}
