using System.Linq;
using Fody;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Reads what attributes say and reports what makes no sense in them.</summary>
internal sealed class TraceStatementReader(DiagnosticReporter diagnostics)
{
    private readonly TagReader tags = new(diagnostics);

    /// <summary>What the attributes of a method say, or those of the property that it is an accessor of.</summary>
    internal TraceStatement ReadMember(IMemberDefinition member, SequencePoint? location)
    {
        var statement = Read(member, member.FullName, location);
        if (statement.Name is { } name && string.IsNullOrWhiteSpace(name))
            diagnostics.Report(DiagnosticCatalogue.EmptyName, location, member.FullName, name);
        return statement;
    }

    /// <summary>What the attributes of a type or an assembly say about all methods in it.</summary>
    internal TraceStatement ReadMany(ICustomAttributeProvider owner, string name, SequencePoint? location)
    {
        var statement = Read(owner, name, location);
        if (statement.Name is { } spanName)
            diagnostics.Report(DiagnosticCatalogue.NameOnMany, location, name, spanName);
        return statement;
    }

    private TraceStatement Read(ICustomAttributeProvider owner, string name, SequencePoint? location) =>
        ReadTrace(owner, name, location) with { Tags = tags.Read(owner, name, location) };

    private TraceStatement ReadTrace(ICustomAttributeProvider owner, string name, SequencePoint? location)
    {
        var attribute = owner.FindTrace();
        var isExcluded = owner.HasNoTrace();
        if (attribute is not null && isExcluded)
            diagnostics.Report(DiagnosticCatalogue.TraceAndNoTrace, location, name);
        if (isExcluded)
            return new() { IsTraced = false };
        return attribute is null ? TraceStatement.Silent : Read(attribute, name, location);
    }

    private TraceStatement Read(CustomAttribute attribute, string owner, SequencePoint? location)
    {
        int? constructed = attribute.HasConstructorArguments ? (int)attribute.ConstructorArguments[0].Value : null;
        var statement = attribute.Properties.Aggregate(new TraceStatement { IsTraced = true, EventType = constructed }, Apply);
        if (statement.EventType is { } value && !NamedValues.EventTypes.Contains(value))
            diagnostics.Report(DiagnosticCatalogue.InvalidEventType, location, owner, value, NamedValues.EventTypes.Text);
        if (statement.Kind is { } kind && !NamedValues.SpanKinds.Contains(kind))
            diagnostics.Report(DiagnosticCatalogue.InvalidKind, location, owner, kind, NamedValues.SpanKinds.Text);
        return statement;
    }

    private static TraceStatement Apply(TraceStatement statement, CustomAttributeNamedArgument property) => property.Name switch
    {
        nameof(TraceStatement.EventType) => statement with { EventType = (int)property.Argument.Value },
        nameof(TraceStatement.Name) => statement with { Name = (string?)property.Argument.Value },
        nameof(TraceStatement.Kind) => statement with { Kind = (int)property.Argument.Value },
        nameof(TraceStatement.CaptureInputs) => statement with { CaptureInputs = (bool)property.Argument.Value },
        nameof(TraceStatement.CaptureOutputs) => statement with { CaptureOutputs = (bool)property.Argument.Value },
        _ => throw new WeavingException(
            $"HoneyHive.Fody does not know TraceAttribute.{property.Name}: use the same version of HoneyHive.Fody and HoneyHive.Runtime."),
    };
}
