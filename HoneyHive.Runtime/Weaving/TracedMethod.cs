using System;
using System.ComponentModel;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <summary>
/// All that is known of a traced method before it runs. Woven assemblies hold one instance a method, made when the
/// method is first called; user code has no reason to touch it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TracedMethod
{
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
        Inputs = inputs.Length == 0 ? [] : Array.ConvertAll(inputs.Split(','), AttributeKey.ForInput);
    }

    internal string Name { get; }

    internal string Function { get; }

    internal EventType EventType { get; }

    internal AttributeKey[] Inputs { get; }

    /// <summary>The attributes that every span of this method has, as OTLP bytes; set by the exporter when it first needs them.</summary>
    internal byte[]? EncodedConstants { get; set; }
}
