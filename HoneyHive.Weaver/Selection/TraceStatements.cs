using System.Collections.Generic;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// What the attributes of methods, types and the assembly say. Each is read once, so that a mistake in it is reported once.
/// </summary>
internal sealed class TraceStatements(DiagnosticReporter diagnostics)
{
    private readonly TraceStatementReader reader = new(diagnostics);
    private readonly Dictionary<TypeDefinition, TraceStatement> types = [];
    private readonly Dictionary<MethodDefinition, TraceStatement> methods = [];
    private readonly Dictionary<TypeDefinition, Dictionary<MethodDefinition, PropertyDefinition>> properties = [];

    internal TraceStatement Of(AssemblyDefinition assembly) => reader.ReadMany(assembly, assembly.Name.Name, null);

    internal TraceStatement Of(TypeDefinition type)
    {
        if (!type.HasCustomAttributes)
            return TraceStatement.Silent;
        if (!types.TryGetValue(type, out var statement))
            types[type] = statement = reader.ReadMany(type, type.FullName, SourceLocation.Of(type));
        return statement;
    }

    /// <summary>What the attributes of the method say, and those of the property that it is an accessor of.</summary>
    internal TraceStatement Of(MethodDefinition method)
    {
        if (!methods.TryGetValue(method, out var statement))
            methods[method] = statement = Read(method, method).Or(Read(PropertyOf(method), method));
        return statement;
    }

    private TraceStatement Read(IMemberDefinition? member, MethodDefinition method) =>
        member is { HasCustomAttributes: true } ? reader.ReadMember(member, SourceLocation.Of(method)) : TraceStatement.Silent;

    private PropertyDefinition? PropertyOf(MethodDefinition method)
    {
        if (!method.IsGetter && !method.IsSetter)
            return ExtensionProperties.Of(method);
        if (!properties.TryGetValue(method.DeclaringType, out var ofType))
            properties[method.DeclaringType] = ofType = ByAccessor(method.DeclaringType);
        return ofType.TryGetValue(method, out var property) ? property : null;
    }

    private static Dictionary<MethodDefinition, PropertyDefinition> ByAccessor(TypeDefinition type)
    {
        var byAccessor = new Dictionary<MethodDefinition, PropertyDefinition>();
        foreach (var property in type.Properties)
        {
            if (property.GetMethod is { } getter)
                byAccessor[getter] = property;
            if (property.SetMethod is { } setter)
                byAccessor[setter] = property;
        }

        return byAccessor;
    }
}
