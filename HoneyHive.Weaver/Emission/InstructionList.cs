using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// A run of new instructions, written in the order in which they execute. Long forms only: <see cref="BodyEdit"/> shortens them.
/// </summary>
internal sealed class InstructionList
{
    private readonly List<Instruction> instructions = [];
    private readonly List<ExceptionHandler> handlers = [];

    internal Instruction First => instructions[0];

    internal InstructionList Load(VariableDefinition variable) => Add(Instruction.Create(OpCodes.Ldloc, variable));

    internal InstructionList Store(VariableDefinition variable) => Add(Instruction.Create(OpCodes.Stloc, variable));

    internal InstructionList LoadArgument(ParameterDefinition parameter) => Add(Instruction.Create(OpCodes.Ldarg, parameter));

    internal InstructionList LoadConstant(int value) => Add(Instruction.Create(OpCodes.Ldc_I4, value));

    internal InstructionList LoadConstant(long value) => Add(Instruction.Create(OpCodes.Ldc_I8, value));

    internal InstructionList LoadConstant(double value) => Add(Instruction.Create(OpCodes.Ldc_R8, value));

    internal InstructionList LoadConstant(string value) => Add(Instruction.Create(OpCodes.Ldstr, value));

    internal InstructionList LoadNull() => Add(Instruction.Create(OpCodes.Ldnull));

    internal InstructionList LoadStaticField(FieldReference field) => Add(Instruction.Create(OpCodes.Ldsfld, field));

    internal InstructionList StoreStaticField(FieldReference field) => Add(Instruction.Create(OpCodes.Stsfld, field));

    internal InstructionList LoadField(FieldReference field) => Add(Instruction.Create(OpCodes.Ldfld, field));

    internal InstructionList StoreField(FieldReference field) => Add(Instruction.Create(OpCodes.Stfld, field));

    internal InstructionList LoadObject(TypeReference type) => Add(Instruction.Create(OpCodes.Ldobj, type));

    internal InstructionList LoadReference() => Add(Instruction.Create(OpCodes.Ldind_Ref));

    internal InstructionList Duplicate() => Add(Instruction.Create(OpCodes.Dup));

    internal InstructionList Discard() => Add(Instruction.Create(OpCodes.Pop));

    internal InstructionList Call(MethodReference method) => Add(Instruction.Create(OpCodes.Call, method));

    internal InstructionList New(MethodReference constructor) => Add(Instruction.Create(OpCodes.Newobj, constructor));

    internal InstructionList BranchIfNull(Instruction target) => Add(Instruction.Create(OpCodes.Brfalse, target));

    internal InstructionList BranchIfDifferent(Instruction target) => Add(Instruction.Create(OpCodes.Bne_Un, target));

    internal InstructionList Leave(Instruction target) => Add(Instruction.Create(OpCodes.Leave, target));

    internal InstructionList EndFilter() => Add(Instruction.Create(OpCodes.Endfilter));

    internal InstructionList EndFinally() => Add(Instruction.Create(OpCodes.Endfinally));

    internal InstructionList Rethrow() => Add(Instruction.Create(OpCodes.Rethrow));

    internal InstructionList Return() => Add(Instruction.Create(OpCodes.Ret));

    /// <summary><c>try { } finally { code }</c></summary>
    internal InstructionList Finally(Action<InstructionList> code)
    {
        var end = Label();
        var empty = Instruction.Create(OpCodes.Leave, end);
        var handler = Add(empty).instructions.Count;
        code(this);
        EndFinally().Mark(end);
        handlers.Add(new(ExceptionHandlerType.Finally)
        {
            TryStart = empty,
            TryEnd = instructions[handler],
            HandlerStart = instructions[handler],
            HandlerEnd = end,
        });
        return this;
    }

    /// <summary>A place to branch to, between instructions.</summary>
    internal InstructionList Mark(Instruction label) => Add(label);

    internal static Instruction Label() => Instruction.Create(OpCodes.Nop);

    internal void AppendTo(MethodBody body)
    {
        foreach (var instruction in instructions)
            body.Instructions.Add(instruction);
        AddHandlersTo(body);
    }

    internal void InsertAfter(MethodBody body, Instruction target)
    {
        var index = body.Instructions.IndexOf(target);
        foreach (var instruction in instructions)
            body.Instructions.Insert(++index, instruction);
        AddHandlersTo(body);
    }

    internal void InsertBefore(MethodBody body, Instruction target)
    {
        var index = body.Instructions.IndexOf(target);
        foreach (var instruction in instructions)
            body.Instructions.Insert(index++, instruction);
        AddHandlersTo(body);
    }

    /// <summary>
    /// Puts new instructions in the place of every one that fits. The instruction object itself stays, as the first of the new ones: branches,
    /// handlers and sequence points that refer to it remain right. The list is built anew, once: inserting moves all that follows.
    /// </summary>
    internal static void ReplaceAll(MethodBody body, Func<Instruction, bool> fits, Func<InstructionList> replacement)
    {
        var rewritten = body.Instructions
            .SelectMany(instruction => fits(instruction) ? replacement().InPlaceOf(instruction) : [instruction])
            .ToList();
        body.Instructions.Clear();
        foreach (var instruction in rewritten)
            body.Instructions.Add(instruction);
    }

    /// <summary>In front of the body's own: what is inner comes before what is outer, and nothing of the body is in a block of ours.</summary>
    private void AddHandlersTo(MethodBody body)
    {
        foreach (var handler in handlers)
            body.ExceptionHandlers.Insert(0, handler);
    }

    private IEnumerable<Instruction> InPlaceOf(Instruction target)
    {
        target.OpCode = First.OpCode;
        target.Operand = First.Operand;
        return instructions.Skip(1).Prepend(target);
    }

    private InstructionList Add(Instruction instruction)
    {
        instructions.Add(instruction);
        return this;
    }
}
