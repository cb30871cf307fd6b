using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Opens a body for editing: short branches, which inserted code would overflow, become long ones until the edit is over.
/// </summary>
internal sealed class BodyEdit : IDisposable
{
    private const int HiddenLine = 0xfeefee;

    private readonly MethodDefinition method;
    private readonly List<AsyncMethodBodyDebugInformation> withoutCatch;

    internal BodyEdit(MethodDefinition method)
    {
        this.method = method;
        withoutCatch = [.. method.CustomDebugInformations.OfType<AsyncMethodBodyDebugInformation>().Where(awaits => awaits.CatchHandler.Offset < 0)];
        Body.SimplifyMacros();
        Body.InitLocals |= !Body.HasVariables && !AllocatesOnStack;
    }

    internal MethodBody Body => method.Body;

    /// <summary>The type of what <c>ret</c> takes from the stack.</summary>
    internal TypeReference ReturnType => method.ReturnedType();

    /// <summary>
    /// Without locals a body does not say whether locals are to be zeroed; verifiers want it to. With <c>stackalloc</c> the flag
    /// stands for the allocated memory, too, and is the user's choice.
    /// </summary>
    private bool AllocatesOnStack => Body.Instructions.Any(instruction => instruction.OpCode == OpCodes.Localloc);

    public void Dispose()
    {
        Body.Shorten();
        Body.ShortenBranches();

        // "None" is an offset of -1, which Cecil takes for the first instruction when it moves what it knows of an edited body.
        foreach (var awaits in withoutCatch)
            awaits.CatchHandler = new InstructionOffset(-1);
    }

    internal VariableDefinition AddLocal(TypeReference type)
    {
        var variable = new VariableDefinition(type);
        Body.Variables.Add(variable);
        return variable;
    }

    /// <summary>Puts instructions in front of the body. Branches to what was first still go there.</summary>
    internal void Prepend(InstructionList instructions)
    {
        var first = Body.Instructions[0];
        instructions.InsertBefore(Body, first);
        if (method.DebugInformation.Scope is { } scope)
            scope.Start = new InstructionOffset(instructions.First);
        if (method.Module.IsOptimized() || method.IsRuntimeAsync())
            ExtendFirstLine(first, instructions.First);
        else
            Hide(instructions.First);
    }

    /// <summary>
    /// Puts instructions in front of the body of a state machine, but behind <c>int state = this.state;</c> where it begins so: that is how tools that
    /// measure coverage recognise it, to leave out the branches that the compiler has made.
    /// </summary>
    internal void PrependBehindState(InstructionList instructions)
    {
        if (Body.Instructions is [{ OpCode.Code: Code.Ldarg }, { OpCode.Code: Code.Ldfld }, { OpCode.Code: Code.Stloc } load, ..])
            instructions.InsertAfter(Body, load);
        else
            Prepend(instructions);
    }

    /// <summary>Tells debuggers that there is no source for the instructions from here to the next sequence point.</summary>
    internal void Hide(Instruction first)
    {
        var points = method.DebugInformation.SequencePoints;
        if (points.FirstOrDefault()?.Document is not { } document)
            return;
        var hidden = new SequencePoint(first, document) { StartLine = HiddenLine, EndLine = HiddenLine };
        points.Insert(first == Body.Instructions[0] ? 0 : points.Count, hidden);
    }

    /// <summary>
    /// Lets the first line begin earlier. Where the JIT has optimised, it ascribes what throws from behind the end of the code (an
    /// overflow, an index out of range) to the beginning of the method; so does the runtime with what a method that it has suspended throws on.
    /// </summary>
    private void ExtendFirstLine(Instruction from, Instruction to)
    {
        var points = method.DebugInformation.SequencePoints;
        if (points.FirstOrDefault() is not { } point || point.Offset != from.Offset)
            return;
        points[0] = new(to, point.Document)
        {
            StartLine = point.StartLine,
            StartColumn = point.StartColumn,
            EndLine = point.EndLine,
            EndColumn = point.EndColumn,
        };
    }
}
