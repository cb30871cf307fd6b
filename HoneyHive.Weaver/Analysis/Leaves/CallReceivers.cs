using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>
/// Objects that have been given a comparer or a format: a dictionary, a text that is being put together. Which one is known where all that
/// the variable can hold is made in sight.
/// </summary>
internal sealed class CallReceivers(MethodDefinition caller, StackOrigins origins)
{
    internal bool IsKnown(Instruction call, MethodReference callee) => origins.Receiver(call, callee) is { } origin && IsKnown(origin);

    private bool IsKnown(Instruction origin)
    {
        if (Locals.Of(origin, caller.Body) is { } local)
            return HoldsOnlyKnown(local, mayBeReferred: Locals.IsAddress(origin));
        return origin.OpCode.Code switch
        {
            Code.Newobj => IsMadeNeutrally(origin),
            Code.Ldfld or Code.Ldsfld => IsKnown((FieldReference)origin.Operand),
            _ => KnownObjects.IsMadeBy(origin),
        };
    }

    /// <summary>With a comparer that is null or the framework's own; it has been looked at like any other argument.</summary>
    private bool IsMadeNeutrally(Instruction creation) => new CallReader(caller).IsNeutral(creation, (MethodReference)creation.Operand);

    /// <summary>
    /// Through a reference something else can get into the local. A text that is being put together has to be referred to; nobody but the
    /// compiler does that.
    /// </summary>
    private bool HoldsOnlyKnown(VariableDefinition local, bool mayBeReferred) => caller.Body.Instructions
        .Where(instruction => Locals.Of(instruction, caller.Body) == local && !Locals.IsLoad(instruction))
        .All(instruction => Locals.IsAddress(instruction) ? mayBeReferred : IsKnownValue(instruction));

    private bool IsKnownValue(Instruction store) => origins.Stored(store) is { OpCode.Code: Code.Newobj } creation && IsMadeNeutrally(creation);

    /// <summary>A private field that only constructors set, each time to something known.</summary>
    private static bool IsKnown(FieldReference reference) =>
        reference is FieldDefinition { IsPrivate: true, IsInitOnly: true } field
        && field.DeclaringType.Methods.Where(method => method.HasBody).All(method => SetsOnlyToKnown(method, field));

    private static bool SetsOnlyToKnown(MethodDefinition method, FieldDefinition field)
    {
        var uses = method.Body.Instructions.Where(instruction => instruction.Operand == field).ToList();
        if (uses.Count == 0)
            return true;
        var receivers = new CallReceivers(method, new(method));
        return uses.All(use => use.OpCode.Code switch
        {
            Code.Stfld or Code.Stsfld => receivers.IsKnownValue(use),
            Code.Ldflda or Code.Ldsflda => false,
            _ => true,
        });
    }
}
