using System.Linq;
using Fody;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Reads a <c>[Trace]</c> attribute and reports what makes no sense in it.</summary>
internal sealed class TraceSettingsReader(DiagnosticReporter diagnostics)
{
    private static readonly string[] eventTypes = ["Tool", "Model", "Chain"];

    /// <summary>Reads an attribute that stands for one member.</summary>
    internal TraceSettings ReadMember(CustomAttribute attribute, string owner, SequencePoint? location)
    {
        var settings = Read(attribute, owner, location);
        if (settings.Name is { } name && string.IsNullOrWhiteSpace(name))
            diagnostics.Report(DiagnosticCatalogue.EmptyName, location, owner, name);
        return settings;
    }

    /// <summary>Reads an attribute that stands for all methods of a type or an assembly.</summary>
    internal TraceSettings ReadMany(CustomAttribute attribute, string owner, SequencePoint? location)
    {
        var settings = Read(attribute, owner, location);
        if (settings.Name is { } name)
            diagnostics.Report(DiagnosticCatalogue.NameOnMany, location, owner, name);
        return settings;
    }

    private TraceSettings Read(CustomAttribute attribute, string owner, SequencePoint? location)
    {
        var constructed = attribute.HasConstructorArguments ? (int)attribute.ConstructorArguments[0].Value : 0;
        var settings = attribute.Properties.Aggregate(new TraceSettings(constructed), Apply);
        if (settings.EventType < 0 || settings.EventType >= eventTypes.Length)
            diagnostics.Report(DiagnosticCatalogue.InvalidEventType, location, owner, settings.EventType, string.Join(", ", eventTypes));
        return settings;
    }

    private static TraceSettings Apply(TraceSettings settings, CustomAttributeNamedArgument property) => property.Name switch
    {
        nameof(TraceSettings.EventType) => settings with { EventType = (int)property.Argument.Value },
        nameof(TraceSettings.Name) => settings with { Name = (string?)property.Argument.Value },
        nameof(TraceSettings.CaptureInputs) => settings with { CaptureInputs = (bool)property.Argument.Value },
        nameof(TraceSettings.CaptureOutputs) => settings with { CaptureOutputs = (bool)property.Argument.Value },
        _ => throw new WeavingException(
            $"HoneyHive.Fody does not know TraceAttribute.{property.Name}: use the same version of HoneyHive.Fody and HoneyHive.Runtime."),
    };
}
