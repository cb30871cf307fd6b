using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Verifier;

/// <summary>Mistakes that a weaver could make in a method <c>int Add(int, int)</c>, by name.</summary>
internal static class WovenFaults
{
    internal static IReadOnlyDictionary<string, Action<MethodBody>> All { get; } = new Dictionary<string, Action<MethodBody>>
    {
        ["no finally clause"] = body => body.ExceptionHandlers.RemoveAt(body.ExceptionHandlers.Count - 1),
        ["no filter clause"] = body => body.ExceptionHandlers.RemoveAt(body.ExceptionHandlers.Count - 2),
        ["outer clause before inner"] = body =>
        {
            var inner = body.ExceptionHandlers[^2];
            body.ExceptionHandlers.Remove(inner);
            body.ExceptionHandlers.Add(inner);
        },
        ["result local of another type"] = body => LocalOf(body, "System.Int32").VariableType = body.Method.Module.TypeSystem.String,
        ["span local of another type"] = body => LocalOf(body, "HoneyHive.Spans.Span").VariableType = body.Method.Module.TypeSystem.String,
        ["span local of a base type"] = body => LocalOf(body, "HoneyHive.Spans.Span").VariableType = body.Method.Module.TypeSystem.Object,
        ["leave behind the load of the result"] = body => First(body, OpCodes.Leave).Operand = body.Instructions.Last(),
        ["one value too many on the stack"] = body => Insert(body, OpCodes.Ret, Instruction.Create(OpCodes.Ldnull)),
        ["one value too few on the stack"] = body => Replace(body, OpCodes.Ldloc, OpCodes.Nop, last: true),
        ["branch out of the try block"] = body => Replace(body, OpCodes.Leave, OpCodes.Br),
        ["no leave"] = body => Replace(body, OpCodes.Leave, OpCodes.Nop),
        ["no endfinally"] = body => Replace(body, OpCodes.Endfinally, OpCodes.Nop),
        ["no endfilter"] = body => Replace(body, OpCodes.Endfilter, OpCodes.Pop),
        ["rethrow outside of a handler"] = body => Insert(body, OpCodes.Ret, Instruction.Create(OpCodes.Rethrow)),
        ["field of another owner"] = body =>
        {
            var load = First(body, OpCodes.Ldsfld);
            var field = (FieldReference)load.Operand;
            load.Operand = new FieldReference(field.Name, field.FieldType, field.FieldType);
        },
        ["another local is loaded"] = body => CallOf(body, "Exit").Previous.Operand = LocalOf(body, "System.Object"),
        ["result of another type is recorded"] = body =>
        {
            var output = (GenericInstanceMethod)CallOf(body, "Output").Operand;
            output.GenericArguments[0] = body.Method.Module.TypeSystem.String;
        },
        ["generic method without type arguments"] = body =>
        {
            var call = CallOf(body, "Output");
            call.Operand = ((GenericInstanceMethod)call.Operand).ElementMethod;
        },
    };

    private static VariableDefinition LocalOf(MethodBody body, string type) => body.Variables.Single(local => local.VariableType.FullName == type);

    private static Instruction First(MethodBody body, OpCode code) => body.Instructions.First(instruction => instruction.OpCode == code);

    private static Instruction CallOf(MethodBody body, string name) =>
        body.Instructions.First(instruction => instruction.Operand is MethodReference called && called.Name == name);

    private static void Insert(MethodBody body, OpCode before, Instruction instruction) =>
        body.Instructions.Insert(body.Instructions.IndexOf(First(body, before)), instruction);

    private static void Replace(MethodBody body, OpCode code, OpCode other, bool last = false)
    {
        var instruction = last ? body.Instructions.Last(candidate => candidate.OpCode == code) : First(body, code);
        instruction.OpCode = other;
        instruction.Operand = other == OpCodes.Br ? instruction.Operand : null;
    }
}
