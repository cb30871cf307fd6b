using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// Finds the methods to trace. The place nearest to a method decides: its own attribute, its property's, its type's, that of the types
/// around it, and last the assembly's and the patterns of FodyWeavers.xml. docs/weaving.md has the rule.
/// </summary>
internal sealed class MethodSelector(WeaverOptions options, DiagnosticReporter diagnostics)
{
    private readonly TraceStatementReader reader = new(diagnostics);
    private readonly OrdinaryMethods ordinary = new(options);
    private readonly PatternSelection patterns = new(options);

    /// <summary>The farthest place: settings only.</summary>
    private readonly TraceStatement defaults = new(
        EventType: options.EventType, CaptureInputs: options.CaptureInputs, CaptureOutputs: options.CaptureOutputs);

    /// <summary>All methods to trace, in the order of the module's metadata.</summary>
    internal IReadOnlyList<SelectedMethod> Select(ModuleDefinition module)
    {
        var name = module.Assembly.Name.Name;
        var assembly = reader.ReadMany(module.Assembly, name, null).Or(defaults);
        var methods = module.Types.SelectMany(type => Select(type, TraceStatement.Silent, assembly)).ToList();
        patterns.ReportUnmatched(diagnostics, name);
        return methods;
    }

    private IEnumerable<SelectedMethod> Select(TypeDefinition type, TraceStatement enclosing, TraceStatement assembly)
    {
        var inherited = ordinary.Reach(type) ? enclosing : enclosing with { IsTraced = false };
        var statement = reader.ReadMany(type, type.FullName, SourceLocation.Of(type)).Or(inherited);
        var properties = PropertiesByAccessor(type);
        return type.Methods.Select(method => Select(method, Own(method, properties), statement, assembly)).OfType<SelectedMethod>()
            .Concat(type.NestedTypes.SelectMany(nested => Select(nested, statement, assembly)));
    }

    private SelectedMethod? Select(MethodDefinition method, TraceStatement own, TraceStatement type, TraceStatement assembly)
    {
        var isIncluded = ordinary.Contains(method) ? patterns.Match(method) : false;
        var isTraced = own.IsTraced is { } explicitly
            ? explicitly && HasBody(method)
            : isIncluded is not false && (type.IsTraced ?? isIncluded ?? assembly.IsTraced ?? false);
        return isTraced ? new(method, own.Or(type).Or(assembly).ToSettings()) : null;
    }

    /// <summary>What the attributes of the method say, and those of its property.</summary>
    private TraceStatement Own(MethodDefinition method, Dictionary<MethodDefinition, PropertyDefinition> properties)
    {
        var location = SourceLocation.Of(method);
        var own = reader.ReadMember(method, location);
        return properties.TryGetValue(method, out var property) ? own.Or(reader.ReadMember(property, location)) : own;
    }

    private bool HasBody(MethodDefinition method)
    {
        if (method.HasBody)
            return true;
        var kind = method.IsAbstract ? "abstract" : "extern";
        diagnostics.Report(DiagnosticCatalogue.TraceWithoutBody, SourceLocation.Of(method), method.FullName, kind);
        return false;
    }

    private static Dictionary<MethodDefinition, PropertyDefinition> PropertiesByAccessor(TypeDefinition type) =>
        type.Properties
            .SelectMany(property => new[] { property.GetMethod, property.SetMethod }, (property, accessor) => new { property, accessor })
            .Where(pair => pair.accessor is not null)
            .ToDictionary(pair => pair.accessor, pair => pair.property);
}
