using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Static fields: the first access may run the static constructor.</summary>
internal static class StaticFields
{
    private const string ThreadStatic = "System.ThreadStaticAttribute";

    /// <summary>Why the access is an obstacle; null when it is none, or only what it runs could be one.</summary>
    internal static string? Read(FieldReference field, List<MethodDefinition> callees)
    {
        var text = $"uses the field {field.DeclaringType.FullName}::{field.Name}";
        if (field.DeclaringType.IsFramework())
            return NeutralTypes.IsNeutral(field.DeclaringType) ? null : text;
        if (Definition(field) is not { } definition || definition.Module != field.Module)
            return text + " of another assembly";
        if (definition.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == ThreadStatic))
            return text + ", of which each thread has one";
        AddInitializer(definition.DeclaringType, callees);
        return null;
    }

    /// <summary>Adds what runs when a method of the type is called: a type whose only initializers are those of fields does nothing then.</summary>
    internal static void AddInitializerOnCall(TypeDefinition type, List<MethodDefinition> callees)
    {
        if (!type.IsBeforeFieldInit)
            AddInitializer(type, callees);
    }

    private static void AddInitializer(TypeDefinition type, List<MethodDefinition> callees)
    {
        if (type.Methods.FirstOrDefault(method => method is { IsConstructor: true, IsStatic: true }) is { } initializer)
            callees.Add(initializer);
    }

    private static FieldDefinition? Definition(FieldReference field) =>
        field as FieldDefinition
        ?? field.DeclaringType.TryResolve()?.Fields.FirstOrDefault(candidate => candidate.Name == field.Name);
}
