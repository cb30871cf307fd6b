using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using HoneyHive.Capture;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <summary>
/// All that is known of a traced method before it runs. Woven assemblies hold one instance a method, made when the
/// method is first called; user code has no reason to touch it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TracedMethod
{
    private const string ValueOfSetter = "value";

    /// <summary>Describes a traced method. Called by woven code only.</summary>
    /// <param name="name">Name of the span and the event.</param>
    /// <param name="function">Fully qualified name of the method, for <c>code.function.name</c>.</param>
    /// <param name="eventType">A value of <see cref="HoneyHive.EventType"/>.</param>
    /// <param name="inputs">Names of the captured parameters, separated by <c>,</c>, in the order of their indexes; empty when there are none.</param>
    public TracedMethod(string name, string function, int eventType, string inputs)
    {
        Name = name;
        Function = function;
        EventType = (EventType)eventType;
        var isSecret = IsSecretProperty(function);
        Output = isSecret ? AttributeKey.SecretOutput : AttributeKey.Output;
        var parameters = inputs.Length == 0 ? [] : inputs.Split(',');
        Inputs = new AttributeKey[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
            Inputs[i] = AttributeKey.ForInput(parameters[i], i, isSecret && parameters[i] == ValueOfSetter);
    }

    /// <summary>Sets the kind of the spans. Called by woven code only, before the descriptor is used.</summary>
    /// <param name="kind">A value of <see cref="ActivityKind"/>.</param>
    /// <returns>This descriptor.</returns>
    public TracedMethod WithKind(int kind)
    {
        Kind = (ActivityKind)kind;
        return this;
    }

    /// <summary>Adds a constant attribute to the spans. Called by woven code only, before the descriptor is used.</summary>
    /// <param name="key">Name of the attribute; not added before.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This descriptor.</returns>
    public TracedMethod WithTag(string key, string value) => Add(key, value);

    /// <inheritdoc cref="WithTag(string, string)"/>
    public TracedMethod WithTag(string key, bool value) => Add(key, value);

    /// <inheritdoc cref="WithTag(string, string)"/>
    public TracedMethod WithTag(string key, long value) => Add(key, value);

    /// <inheritdoc cref="WithTag(string, string)"/>
    public TracedMethod WithTag(string key, double value) => Add(key, value);

    internal string Name { get; }

    internal string Function { get; }

    internal EventType EventType { get; }

    internal ActivityKind Kind { get; private set; }

    /// <summary>Constant attributes: names with a string, bool, long or double.</summary>
    internal KeyValuePair<string, object>[] Tags { get; private set; } = [];

    internal AttributeKey[] Inputs { get; }

    /// <summary>The key of the result.</summary>
    internal AttributeKey Output { get; }

    /// <summary>What every span of this method has, as OTLP bytes; set by the exporter when it first needs them.</summary>
    internal EncodedMethod? Encoded { get; set; }

    /// <summary>Whether the method is an accessor of a property that has the name of a secret.</summary>
    private static bool IsSecretProperty(string function)
    {
        var name = function.AsSpan(function.LastIndexOf('.') + 1);
        return (name.StartsWith("get_".AsSpan()) || name.StartsWith("set_".AsSpan())) && SecretNames.IsSecret(name["get_".Length..]);
    }

    private TracedMethod Add(string key, object value)
    {
        Tags = [.. Tags, new(key, value)];
        return this;
    }
}
