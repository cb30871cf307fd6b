using System;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Adds the descriptors of traced methods to the module:
/// <code>
/// [CompilerGenerated] static class &lt;HoneyHive&gt;
/// {
///     static class m17
///     {
///         public static readonly TracedMethod Method =
///             new TracedMethod("Type.Method", "Namespace.Type.Method", 0, "first,second").WithKind(2).WithTag("team", "search");
///     }
/// }
/// </code>
/// One holder a method: a descriptor is made when its method first runs, and is a constant to the JIT compiler from then on.
/// Holders are never generic, so a generic method has one descriptor, too.
/// </summary>
internal sealed class DescriptorEmitter(ModuleDefinition module, RuntimeReferences runtime)
{
    private const TypeAttributes StaticClass = TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit;

    private const MethodAttributes StaticConstructor =
        MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.HideBySig
        | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName;

    private TypeDefinition? container;

    /// <summary>Adds the descriptor and returns the field that holds it.</summary>
    internal FieldReference Emit(TracePlan plan)
    {
        container ??= AddContainer();
        var name = "m" + container.NestedTypes.Count;
        var holder = new TypeDefinition("", name, TypeAttributes.NestedAssembly | StaticClass, module.TypeSystem.Object);
        var field = new FieldDefinition(
            "Method", FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.InitOnly, runtime.TracedMethod);
        holder.Fields.Add(field);
        holder.Methods.Add(Initializer(plan, field));
        container.NestedTypes.Add(holder);
        return field;
    }

    private TypeDefinition AddContainer()
    {
        var type = new TypeDefinition("", "<HoneyHive>", TypeAttributes.NotPublic | StaticClass, module.TypeSystem.Object);
        var marker = new TypeReference(
            "System.Runtime.CompilerServices", "CompilerGeneratedAttribute", module, module.TypeSystem.CoreLibrary);
        type.CustomAttributes.Add(new(new MethodReference(".ctor", module.TypeSystem.Void, marker) { HasThis = true }));
        module.Types.Add(type);
        return type;
    }

    private MethodDefinition Initializer(TracePlan plan, FieldReference field)
    {
        var initializer = new MethodDefinition(".cctor", StaticConstructor, module.TypeSystem.Void);
        // Method = new TracedMethod(name, function, eventType, inputs).WithKind(kind).WithTag(key, value)…;
        var code = new InstructionList()
            .LoadConstant(plan.Name)
            .LoadConstant(plan.Function)
            .LoadConstant(plan.Settings.EventType)
            .LoadConstant(string.Join(",", plan.Inputs.Select(input => input.Definition.Name)))
            .New(runtime.CreateTracedMethod);
        if (plan.Settings.Kind != 0)
            code.LoadConstant(plan.Settings.Kind).Call(runtime.WithKind);
        foreach (var tag in plan.Settings.Tags)
            AddTag(code.LoadConstant(tag.Key), tag.Value);
        code.StoreStaticField(field)
            .Return()
            .AppendTo(initializer.Body);
        initializer.Body.Shorten();
        return initializer;
    }

    private void AddTag(InstructionList code, object value) => _ = value switch
    {
        string text => code.LoadConstant(text).Call(runtime.WithText),
        bool flag => code.LoadConstant(flag ? 1 : 0).Call(runtime.WithFlag),
        long number => code.LoadConstant(number).Call(runtime.WithInteger),
        double number => code.LoadConstant(number).Call(runtime.WithNumber),
        _ => throw new InvalidOperationException($"A tag has a value of the type {value.GetType()}."),
    };
}
