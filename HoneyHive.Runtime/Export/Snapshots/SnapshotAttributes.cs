using System;
using System.Collections.Generic;
using HoneyHive.Export.Sanitizing;

namespace HoneyHive.Export.Snapshots;

/// <summary>Sorts the attributes of one span into the properties of its <see cref="SpanSnapshot"/>.</summary>
/// <param name="sanitizer">Replaces secrets; null replaces nothing.</param>
internal sealed class SnapshotAttributes(Sanitizer? sanitizer = null)
{
    private readonly List<SnapshotAttribute> inputs = [];
    private readonly List<SnapshotAttribute> outputs = [];
    private readonly List<SnapshotAttribute> others = [];

    internal string? Function { get; private set; }

    internal string? EventType { get; private set; }

    internal string? ErrorType { get; private set; }

    internal string? ErrorMessage { get; private set; }

    internal bool IsCancelled { get; private set; }

    internal void Add(string name, object? value)
    {
        if (sanitizer is not null)
            value = sanitizer.Tag(name, value);
        switch (name)
        {
            case AttributeNames.EventName:
                break;
            case AttributeNames.EventType:
                EventType = value as string;
                break;
            case AttributeNames.Function:
                Function = value as string;
                break;
            case AttributeNames.Error:
                ErrorMessage = value as string;
                break;
            case AttributeNames.ErrorType:
                ErrorType = value as string;
                break;
            case AttributeNames.Cancelled when value is true:
                IsCancelled = true;
                break;
            default:
                AddToBucket(name, DisplayText.Of(value));
                break;
        }
    }

    internal SpanSnapshot Apply(SpanSnapshot snapshot) => snapshot with
    {
        Function = Function ?? snapshot.Function,
        EventType = EventType ?? snapshot.EventType,
        ErrorType = ErrorType ?? snapshot.ErrorType,
        ErrorMessage = ErrorMessage ?? (sanitizer is null ? snapshot.ErrorMessage : sanitizer.Output(snapshot.ErrorMessage)),
        IsCancelled = IsCancelled,
        Inputs = inputs,
        Outputs = outputs,
        Attributes = others,
    };

    private void AddToBucket(string name, string text)
    {
        if (name.StartsWith(AttributeNames.InputPrefix, StringComparison.Ordinal))
            inputs.Add(new(name[AttributeNames.InputPrefix.Length..], text));
        else if (name.StartsWith(AttributeNames.OutputPrefix, StringComparison.Ordinal))
            outputs.Add(new(name[AttributeNames.OutputPrefix.Length..], text));
        else
            others.Add(new(name, text));
    }
}
