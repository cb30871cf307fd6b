using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Decides about the calls of one method: neutral, into the assembly itself, or an obstacle.</summary>
internal sealed class CallReader(MethodDefinition caller)
{
    private readonly StackOrigins origins = new(caller);

    /// <summary>Why the call is an obstacle; null when it is none, or only what it runs in this assembly could be one.</summary>
    internal string? Read(Instruction call, List<MethodDefinition> callees)
    {
        var callee = (MethodReference)call.Operand;
        if (IsNeutral(call, callee))
            return null;
        if (Target(call, callee) is not { } target)
            return Obstacle.Call(callee);
        callees.Add(target);
        StaticFields.AddInitializerOnCall(target.DeclaringType, callees);
        return null;
    }

    /// <summary>Whether the call does nothing but compute or store, whatever it is given here.</summary>
    internal bool IsNeutral(Instruction call, MethodReference callee)
    {
        if (callee.DeclaringType is ArrayType || (call.OpCode.Code == Code.Newobj && callee.DeclaringType.IsDelegate()))
            return true;
        return ConstrainedType(call) is { } type
            ? type.IsEnum() || IsNeutral(type, call, callee)
            : IsNeutral(callee.DeclaringType, call, callee) || (SealedReceiver(call, callee) is { } receiver && IsNeutral(receiver, call, callee));
    }

    private bool IsNeutral(TypeReference owner, Instruction call, MethodReference callee)
    {
        if (!owner.IsFramework() || NeutralMembers.Find(owner.DefinitionName(), callee.Name) is not { } member)
            return false;
        var arguments = new CallArguments(origins, call, callee);
        return member switch
        {
            NeutralMember.Always => true,
            NeutralMember.WhenItStores => arguments.CanBeStored(),
            NeutralMember.WhenItComputes => arguments.CanBeStored() && arguments.HavePlainTypes(),
            NeutralMember.WhenItCompares => arguments.CanBeCompared(owner),
            _ => arguments.CanBeCompared(owner) && new CallReceivers(caller, origins).IsKnown(call, callee),
        };
    }

    /// <summary>The method of this assembly that runs; null where that depends on an object.</summary>
    private MethodDefinition? Target(Instruction call, MethodReference callee)
    {
        if (ConstrainedType(call) is { } type)
            return type.IsValueType ? Overrides.Find(caller.Module, type, callee) : null;
        if (callee.TryResolve() is not { } target)
            return null;
        if (target.Module == caller.Module && (call.OpCode.Code != Code.Callvirt || !IsOverridable(target)))
            return target;
        return call.OpCode.Code == Code.Callvirt && !target.DeclaringType.IsInterface && SealedReceiver(call, callee) is { } receiver
            ? Overrides.Find(caller.Module, receiver, callee)
            : null;
    }

    private static bool IsOverridable(MethodDefinition method) => method is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false };

    /// <summary>The exact type of the object that a virtual method is called on; null where it is not known.</summary>
    private TypeReference? SealedReceiver(Instruction call, MethodReference callee) =>
        call.OpCode.Code == Code.Callvirt
        && origins.Receiver(call, callee) is { } origin
        && origins.TypeOf(origin) is { } type
        && type.TryResolve() is { IsSealed: true }
            ? type
            : null;

    private static TypeReference? ConstrainedType(Instruction call)
    {
        var prefix = call.Previous;
        while (prefix is { OpCode.OpCodeType: OpCodeType.Prefix })
        {
            if (prefix.OpCode.Code == Code.Constrained)
                return (TypeReference)prefix.Operand;
            prefix = prefix.Previous;
        }

        return null;
    }
}
