using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>
/// Reads the IL of a method for what may read or set the current span, and for what it runs in its own assembly. What is not known to be
/// neutral counts as an obstacle.
/// </summary>
internal sealed class BodyReader(IReadOnlyCollection<MethodDefinition> traced)
{
    internal MethodFacts Read(MethodDefinition method)
    {
        if (!method.HasBody)
            return MethodFacts.Observing("has no IL to look at");
        if (method.IsRuntimeAsync())
            return MethodFacts.Observing("is suspended by the runtime");
        if (method.IsSynchronized)
            return MethodFacts.Observing("takes a lock");

        var calls = new CallReader(method);
        var callees = new List<MethodDefinition>();
        foreach (var instruction in method.Body.Instructions)
        {
            if (Read(instruction, calls, callees) is { } obstacle)
                return MethodFacts.Observing(obstacle);
        }

        return callees.FirstOrDefault(traced.Contains) is { } inner
            ? MethodFacts.Observing($"{Obstacle.Call(inner)}, which is traced")
            : new(null, callees);
    }

    private static string? Read(Instruction instruction, CallReader calls, List<MethodDefinition> callees)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Call or Code.Callvirt or Code.Newobj:
                return calls.Read(instruction, callees);
            case Code.Calli:
                return "calls through a function pointer";
            case Code.Jmp:
                return "jumps to another method";
            case Code.Ldsfld or Code.Ldsflda or Code.Stsfld:
                return StaticFields.Read((FieldReference)instruction.Operand, callees);
            case Code.Castclass or Code.Isinst or Code.Unbox_Any:
                // Objects can answer with code of their own (IDynamicInterfaceCastable), but only for interfaces.
                var type = (TypeReference)instruction.Operand;
                return MayBeInterface(type) ? $"asks an object for the interface {type.FullName}" : null;
            default:
                return null;
        }
    }

    private static bool MayBeInterface(TypeReference type) => type switch
    {
        GenericParameter => true,
        ArrayType array => MayBeInterface(array.ElementType),
        { IsValueType: true } => false,
        _ => type.MetadataType is not (MetadataType.String or MetadataType.Object) && type.TryResolve() is not { IsInterface: false },
    };
}
