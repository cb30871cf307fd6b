using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// What methods inherit from those that they implement or override, and from the interfaces of these: an interface has no code of
/// its own, so a <c>[Trace]</c> on it is meant for what implements it.
/// </summary>
internal sealed class InheritedStatements(TraceStatements statements, OrdinaryMethods ordinary)
{
    private readonly Dictionary<MethodDefinition, TraceStatement> inherited = [];
    private readonly HashSet<MethodDefinition> implemented = [];

    internal TraceStatement Of(MethodDefinition method)
    {
        if (!inherited.TryGetValue(method, out var statement))
            inherited[method] = statement = Read(method);
        return statement;
    }

    /// <summary>Whether one of the methods asked for so far implements or overrides this one.</summary>
    internal bool IsImplemented(MethodDefinition method) => implemented.Contains(method);

    /// <summary>What the nearest of the methods that this one implements or overrides say themselves, without their types; null for nothing.</summary>
    internal bool? OfMethods(MethodDefinition method) =>
        ImplementedMethods.Of(method).Select(implemented => statements.Of(implemented).IsTraced ?? OfMethods(implemented)).FirstOrDefault(said => said is not null);

    private TraceStatement Read(MethodDefinition method)
    {
        var bases = ImplementedMethods.Of(method).ToList();
        implemented.UnionWith(bases);
        var fromMethods = bases.Select(implemented => statements.Of(implemented).Or(Of(implemented)));
        var fromInterfaces = bases.Where(_ => ordinary.IsOfSuchKind(method)).Select(implemented => OfInterface(implemented.DeclaringType));
        return fromMethods.Concat(fromInterfaces).Aggregate(TraceStatement.Silent, (nearer, farther) => nearer.Or(farther));
    }

    private TraceStatement OfInterface(TypeDefinition type) =>
        type.IsInterface && statements.Of(type) is { IsTraced: true } statement ? statement : TraceStatement.Silent;
}
