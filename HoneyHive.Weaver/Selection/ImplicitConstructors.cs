using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Tells constructors that a compiler adds from those that the user wrote something in.</summary>
internal static class ImplicitConstructors
{
    /// <summary>
    /// One that does nothing after the call of its base's: initializers of fields come before, and so do the parameters of a positional
    /// record. One of a type that may be initialized early: a static constructor in the source would forbid that.
    /// </summary>
    internal static bool IsImplicit(this MethodDefinition method) =>
        method.IsConstructor && (method.IsStatic ? method.DeclaringType.IsBeforeFieldInit : method.HasBody && EndsWithBaseCall(method.Body));

    private static bool EndsWithBaseCall(MethodBody body)
    {
        var instruction = body.Instructions.Count == 0 ? null : body.Instructions[body.Instructions.Count - 1].Previous;
        while (instruction?.OpCode.Code == Code.Nop)
            instruction = instruction.Previous;
        return instruction is { OpCode.Code: Code.Call or Code.Callvirt, Operand: MethodReference { Name: ".ctor", DeclaringType.IsValueType: false } };
    }
}
