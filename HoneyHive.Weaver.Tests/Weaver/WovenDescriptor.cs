using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Weaver;

/// <summary>The descriptor of a traced method, as it stands in the IL of its holder.</summary>
internal sealed record WovenDescriptor(string Name, string Function, EventType EventType, string Inputs)
{
    internal static IReadOnlyList<WovenDescriptor> Read(ModuleDefinition module) =>
        [.. module.GetType("<HoneyHive>")?.NestedTypes.Select(Read) ?? []];

    private static WovenDescriptor Read(TypeDefinition holder)
    {
        var code = holder.Methods.Single(method => method.Name == ".cctor").Body.Instructions;
        var texts = code.Select(instruction => instruction.Operand).OfType<string>().ToList();
        var eventType = code.Single(instruction => instruction.OpCode.Code is >= Code.Ldc_I4_0 and <= Code.Ldc_I4_2).OpCode.Code - Code.Ldc_I4_0;
        return new(texts[0], texts[1], (EventType)eventType, texts[2]);
    }
}
