using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Finds what <c>[Redact]</c> stands on, or on what something implements or overrides. One place that says so is enough: leaving out too
/// much does less harm than the opposite.
/// </summary>
internal static class RedactedMembers
{
    internal static bool IsRedacted(this ParameterDefinition parameter)
    {
        var method = (MethodDefinition)parameter.Method;
        return parameter.HasRedact()
            || (method.IsSetter && parameter.Index == method.Parameters.Count - 1 && PropertyOf(method).IsRedacted())
            || (parameter.Index == method.Parameters.Count - 1 && IsSetterOfRedactedExtension(method))
            || ImplementedMethods.Of(method).Any(implemented => implemented.Parameters[parameter.Index].IsRedacted());
    }

    internal static bool HasRedactedResult(this MethodDefinition method) =>
        method.MethodReturnType.HasRedact()
        || (method.IsGetter && PropertyOf(method).IsRedacted())
        || (ExtensionProperties.Of(method)?.IsRedacted() ?? false)
        || WritesRedactedMembers(method)
        || ImplementedMethods.Of(method).Any(HasRedactedResult);

    /// <summary>Whether the property has it, or the parameter of a constructor that it is named after.</summary>
    internal static bool IsRedacted(this PropertyDefinition property) =>
        property.HasRedact()
        || HasRedactedField(property)
        || Constructors(property.DeclaringType).Any(constructor => constructor.Parameters.Any(parameter => IsFor(parameter, property)))
        || Accessors(property).SelectMany(ImplementedMethods.Of).Any(accessor => accessor.IsAccessor() && PropertyOf(accessor).IsRedacted());

    private static bool IsAccessor(this MethodDefinition method) => method.IsGetter || method.IsSetter;

    private static bool IsSetterOfRedactedExtension(MethodDefinition method) =>
        method.Name.StartsWith("set_", StringComparison.Ordinal) && (ExtensionProperties.Of(method)?.IsRedacted() ?? false);

    /// <summary>What the compiler writes for a record tells all of its members.</summary>
    private static bool WritesRedactedMembers(MethodDefinition method) =>
        method is { Name: "ToString", HasParameters: false } && method.IsGenerated() && method.DeclaringType.Properties.Any(IsRedacted);

    /// <summary><c>[field: Redact]</c> on an auto-property.</summary>
    private static bool HasRedactedField(PropertyDefinition property) =>
        property.DeclaringType.Fields.Any(field => field.Name == $"<{property.Name}>k__BackingField" && field.HasRedact());

    private static bool IsFor(ParameterDefinition parameter, PropertyDefinition property) =>
        parameter.HasRedact() && parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<MethodDefinition> Constructors(TypeDefinition type) =>
        type.Methods.Where(method => method is { IsConstructor: true, IsStatic: false });

    private static IEnumerable<MethodDefinition> Accessors(PropertyDefinition property) =>
        new[] { property.GetMethod, property.SetMethod }.Where(accessor => accessor is not null);

    private static PropertyDefinition PropertyOf(MethodDefinition accessor) =>
        accessor.DeclaringType.Properties.First(property => property.GetMethod == accessor || property.SetMethod == accessor);
}
