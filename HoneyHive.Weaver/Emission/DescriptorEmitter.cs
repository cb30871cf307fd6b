using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Adds the descriptors of traced methods to the module:
/// <code>
/// [CompilerGenerated] static class &lt;HoneyHive&gt;
/// {
///     static class m17 { public static readonly TracedMethod Method = new("Type.Method", "Namespace.Type.Method", 0, "first,second"); }
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
        // Method = new TracedMethod(name, function, eventType, inputs);
        new InstructionList()
            .LoadConstant(plan.Name)
            .LoadConstant(plan.Function)
            .LoadConstant(plan.EventType)
            .LoadConstant(string.Join(",", plan.Inputs.Select(input => input.Definition.Name)))
            .New(runtime.CreateTracedMethod)
            .StoreStaticField(field)
            .Return()
            .AppendTo(initializer.Body);
        initializer.Body.Shorten();
        return initializer;
    }
}
