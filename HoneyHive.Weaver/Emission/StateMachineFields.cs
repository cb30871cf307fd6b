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
    internal static FieldReference WithinType(this FieldDefinition field)
    {
        if (!field.DeclaringType.HasGenericParameters)
            return field;
        var self = new GenericInstanceType(field.DeclaringType);
        foreach (var parameter in field.DeclaringType.GenericParameters)
            self.GenericArguments.Add(parameter);
        return field.In(self);
    }

    /// <summary>The field as a method outside refers to it.</summary>
    internal static FieldReference In(this FieldDefinition field, TypeReference instance) => new(field.Name, field.FieldType, instance);

    /// <summary><c>this.field</c></summary>
    internal static InstructionList LoadThisField(this InstructionList code, BodyEdit edit, FieldReference field) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadField(field);

    /// <summary><c>this.field = null;</c></summary>
    internal static InstructionList ClearThisField(this InstructionList code, BodyEdit edit, FieldReference field) =>
        code.LoadArgument(edit.Body.ThisParameter).LoadNull().StoreField(field);
}
