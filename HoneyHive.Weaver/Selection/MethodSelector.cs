using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// Finds the methods to trace. The attribute nearest to a method wins: its own, its property's, its type's, that of the types
/// around it, the assembly's. What stands for many methods leaves out those the user did not write as methods.
/// </summary>
internal sealed class MethodSelector(DiagnosticReporter diagnostics)
{
    private readonly TraceSettingsReader reader = new(diagnostics);

    /// <summary>All methods to trace, in the order of the module's metadata.</summary>
    internal IReadOnlyList<SelectedMethod> Select(ModuleDefinition module)
    {
        var settings = Settings(module.Assembly, null, module.Assembly.Name.Name, null);
        return module.Types.SelectMany(type => Select(type, settings)).ToList();
    }

    private IEnumerable<SelectedMethod> Select(TypeDefinition type, TraceSettings? enclosing)
    {
        var settings = Settings(type, type.IsGenerated() ? null : enclosing, type.FullName, SourceLocation.Of(type));
        var properties = PropertiesByAccessor(type);
        return type.Methods.Select(method => Select(method, properties, settings)).OfType<SelectedMethod>()
            .Concat(type.NestedTypes.SelectMany(nested => Select(nested, settings)));
    }

    private SelectedMethod? Select(MethodDefinition method, Dictionary<MethodDefinition, PropertyDefinition> properties, TraceSettings? type)
    {
        var own = Own(method, method) ?? (properties.TryGetValue(method, out var property) ? Own(property, method) : null);
        if (own is null)
            return type is not null && IsOrdinary(method) ? new(method, type) : null;
        return own.Settings is { } settings && HasBody(method) ? new(method, settings) : null;
    }

    /// <summary>What the attributes of a method or a property say; null when there are none.</summary>
    private OwnSettings? Own(IMemberDefinition member, MethodDefinition method)
    {
        var attribute = member.FindTrace();
        var isExcluded = member.HasNoTrace();
        if (attribute is not null && isExcluded)
            diagnostics.Report(DiagnosticCatalogue.TraceAndNoTrace, SourceLocation.Of(method), member.FullName);
        if (isExcluded)
            return new(null);
        return attribute is null ? null : new(reader.ReadMember(attribute, member.FullName, SourceLocation.Of(method)));
    }

    /// <summary>What the attributes of a type or an assembly make of the settings around it.</summary>
    private TraceSettings? Settings(ICustomAttributeProvider owner, TraceSettings? enclosing, string name, SequencePoint? location)
    {
        var attribute = owner.FindTrace();
        var isExcluded = owner.HasNoTrace();
        if (attribute is not null && isExcluded)
            diagnostics.Report(DiagnosticCatalogue.TraceAndNoTrace, location, name);
        if (isExcluded)
            return null;
        return attribute is null ? enclosing : reader.ReadMany(attribute, name, location);
    }

    private bool HasBody(MethodDefinition method)
    {
        if (method.HasBody)
            return true;
        var kind = method.IsAbstract ? "abstract" : "extern";
        diagnostics.Report(DiagnosticCatalogue.TraceWithoutBody, SourceLocation.Of(method), method.FullName, kind);
        return false;
    }

    private static bool IsOrdinary(MethodDefinition method) =>
        method.HasBody && !method.IsConstructor && !IsAccessor(method) && !IsFinalizer(method) && !method.IsGenerated();

    private static bool IsAccessor(MethodDefinition method) => method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn;

    private static bool IsFinalizer(MethodDefinition method) =>
        method is { Name: "Finalize", IsVirtual: true, IsFamily: true, HasParameters: false, HasGenericParameters: false };

    private static Dictionary<MethodDefinition, PropertyDefinition> PropertiesByAccessor(TypeDefinition type) =>
        type.Properties
            .SelectMany(property => new[] { property.GetMethod, property.SetMethod }, (property, accessor) => new { property, accessor })
            .Where(pair => pair.accessor is not null)
            .ToDictionary(pair => pair.accessor, pair => pair.property);

    /// <summary>The member has an attribute of ours; without settings it is taken out.</summary>
    private sealed record OwnSettings(TraceSettings? Settings);
}
