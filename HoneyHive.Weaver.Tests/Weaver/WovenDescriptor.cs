using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Weaver;

/// <summary>The descriptor of a traced method, as it stands in the IL of its holder.</summary>
internal sealed record WovenDescriptor(string Name, string Function, EventType EventType, string Inputs)
{
    internal ActivityKind Kind { get; private init; }

    /// <summary>The tags as <c>key=value</c>, separated by commas.</summary>
    internal string Tags { get; private init; } = "";

    internal static IReadOnlyList<WovenDescriptor> Read(ModuleDefinition module) =>
        [.. module.GetType("<HoneyHive>")?.NestedTypes.Select(Read) ?? []];

    private static WovenDescriptor Read(TypeDefinition holder)
    {
        var code = holder.Methods.Single(method => method.Name == ".cctor").Body.Instructions;
        var texts = code.Select(instruction => instruction.Operand).OfType<string>().ToList();
        var eventType = code.First(instruction => instruction.OpCode.Code is >= Code.Ldc_I4_0 and <= Code.Ldc_I4_2).OpCode.Code - Code.Ldc_I4_0;
        return new(texts[0], texts[1], (EventType)eventType, texts[2])
        {
            Kind = Calls(code, "WithKind").Select(call => (ActivityKind)Integer(call.Previous)).SingleOrDefault(),
            Tags = string.Join(",", Calls(code, "WithTag").Select(call => $"{call.Previous.Previous.Operand}={Value(call)}")),
        };
    }

    private static IEnumerable<Instruction> Calls(IEnumerable<Instruction> code, string name) =>
        code.Where(instruction => instruction.Operand is MethodReference called && called.Name == name);

    private static object Value(Instruction call) =>
        call.Previous.Operand ?? (((MethodReference)call.Operand).Parameters[1].ParameterType.Name == "Boolean" && Integer(call.Previous) == 1);

    private static int Integer(Instruction constant) => constant.OpCode.Code - Code.Ldc_I4_0;
}
