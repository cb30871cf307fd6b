using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Adds fields to state machines and refers to them. The machines may be generic.</summary>
internal static class StateMachineFields
{
    /// <summary>Adds the field that holds the span while the state machine waits.</summary>
    internal static FieldDefinition AddSpanField(this TypeDefinition stateMachine, RuntimeReferences runtime) =>
        stateMachine.AddField("span", runtime.Span);

    internal static FieldDefinition AddField(this TypeDefinition stateMachine, string name, TypeReference type)
    {
        var field = new FieldDefinition("<>honeyhive__" + name, FieldAttributes.Public, type);
        stateMachine.Fields.Add(field);
        return field;
    }

    /// <summary>Within a generic type its own fields are those of the type instantiated over its own parameters.</summary>
    internal static FieldReference WithinType(this FieldDefinition field) =>
        field.DeclaringType.HasGenericParameters ? field.In(field.DeclaringType.InstantiatedOverItself()) : field;

    /// <summary>The same for a method without parameters.</summary>
    internal static MethodReference WithinType(this MethodDefinition method) => method.DeclaringType.HasGenericParameters
        ? new MethodReference(method.Name, method.ReturnType, method.DeclaringType.InstantiatedOverItself()) { HasThis = method.HasThis }
        : method;

    /// <summary>The field as a method outside refers to it.</summary>
    internal static FieldReference In(this FieldDefinition field, TypeReference instance) => new(field.Name, field.FieldType, instance);

    /// <summary><c>this.field</c></summary>
    internal static InstructionList LoadThisField(this InstructionList code, BodyEdit edit, FieldReference field) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadField(field);

    /// <summary><c>this.field = null;</c></summary>
    internal static InstructionList ClearThisField(this InstructionList code, BodyEdit edit, FieldReference field) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadNull().StoreField(field);

    private static GenericInstanceType InstantiatedOverItself(this TypeDefinition type)
    {
        var self = new GenericInstanceType(type);
        foreach (var parameter in type.GenericParameters)
            self.GenericArguments.Add(parameter);
        return self;
    }
}
