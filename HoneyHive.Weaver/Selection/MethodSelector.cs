using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// Finds the methods to trace. The place nearest to a method decides: its own attribute, its property's, its type's, that of the types
/// around it, what it implements or overrides, and last the assembly's and the patterns of FodyWeavers.xml. docs/weaving.md has the rule.
/// </summary>
internal sealed class MethodSelector
{
    private readonly DiagnosticReporter diagnostics;
    private readonly OrdinaryMethods ordinary;
    private readonly PatternSelection patterns;
    private readonly TraceStatements statements;
    private readonly InheritedStatements inheritance;
    private readonly List<MethodDefinition> withoutBody = [];

    /// <summary>The farthest place: settings only.</summary>
    private readonly TraceStatement defaults;

    internal MethodSelector(WeaverOptions options, DiagnosticReporter diagnostics)
    {
        this.diagnostics = diagnostics;
        ordinary = new(options);
        patterns = new(options);
        statements = new(diagnostics);
        inheritance = new(statements, ordinary);
        defaults = new()
        {
            EventType = options.EventType,
            Kind = options.Kind,
            CaptureInputs = options.CaptureInputs,
            CaptureOutputs = options.CaptureOutputs,
        };
    }

    /// <summary>All methods to trace, in the order of the module's metadata.</summary>
    internal IReadOnlyList<SelectedMethod> Select(ModuleDefinition module)
    {
        var assembly = statements.Of(module.Assembly).Or(defaults);
        var methods = module.Types.SelectMany(type => Select(type, TraceStatement.Silent, assembly)).ToList();
        patterns.ReportUnmatched(diagnostics, module.Assembly.Name.Name);
        ReportWithoutBody();
        return methods;
    }

    private IEnumerable<SelectedMethod> Select(TypeDefinition type, TraceStatement enclosing, TraceStatement assembly)
    {
        var reaching = ordinary.Reach(type) ? enclosing : enclosing with { IsTraced = false };
        var statement = statements.Of(type).Or(reaching);
        return type.Methods.Select(method => Select(method, statement, assembly)).OfType<SelectedMethod>()
            .Concat(type.NestedTypes.SelectMany(nested => Select(nested, statement, assembly)));
    }

    private SelectedMethod? Select(MethodDefinition method, TraceStatement type, TraceStatement assembly)
    {
        var own = statements.Of(method);
        var inherited = inheritance.Of(method);
        var isReached = IsReached(method, type, inherited, assembly);
        var isTraced = own.IsTraced is { } decided ? decided && HasBody(method) : isReached;
        if (!isTraced)
            return null;
        var settings = own.Or(type).Or(inherited).Or(assembly).ToSettings();
        return new(method, settings, own.IsTraced is true, (own.IsTraced ?? inheritance.OfMethods(method)) is true);
    }

    /// <summary>Whether something other than the method's own attributes asks for it.</summary>
    private bool IsReached(MethodDefinition method, TraceStatement type, TraceStatement inherited, TraceStatement assembly)
    {
        var isOrdinary = ordinary.Contains(method);
        if (!method.HasBody || (!isOrdinary && inherited.IsTraced is null))
            return false;

        var isMatched = patterns.Match(method);
        if (isMatched is false)
            return false;
        return isOrdinary
            ? type.IsTraced ?? inherited.IsTraced ?? isMatched ?? assembly.IsTraced ?? false
            : type.IsTraced is not false && inherited.IsTraced is true;
    }

    private bool HasBody(MethodDefinition method)
    {
        if (!method.HasBody)
            withoutBody.Add(method);
        return method.HasBody;
    }

    /// <summary>
    /// What has no body passes its attribute on to what implements it, here or in another assembly; if there can be nothing, the attribute
    /// has no effect.
    /// </summary>
    private void ReportWithoutBody()
    {
        foreach (var method in withoutBody.Where(method => !inheritance.IsImplemented(method) && !(method.IsAbstract && method.IsVisibleOutside())))
        {
            var kind = method.IsAbstract ? "abstract, and nothing implements it" : "extern";
            diagnostics.Report(DiagnosticCatalogue.TraceWithoutBody, SourceLocation.Of(method), method.FullName, kind);
        }
    }
}
