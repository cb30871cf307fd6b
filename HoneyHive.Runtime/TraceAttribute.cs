using System;
using System.Diagnostics;

namespace HoneyHive;

/// <summary>
/// Turns every call of a method or a constructor into a span. On a type or an assembly it stands for all ordinary methods in it;
/// the attribute nearest to the method wins, each setting comes from the nearest attribute that sets it, and
/// <see cref="NoTraceAttribute"/> takes a method or type out again. Methods that implement or override one with the attribute
/// inherit it, from another assembly, too, and so do those that implement an interface with the attribute.
/// </summary>
/// <remarks>The attribute is read at build time by the HoneyHive.Fody add-in. Without the add-in it has no effect.</remarks>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct
    | AttributeTargets.Interface | AttributeTargets.Assembly,
    Inherited = false)]
public sealed class TraceAttribute : Attribute
{
    /// <summary>Traces as <see cref="HoneyHive.EventType.Tool"/>, unless <see cref="EventType"/> says otherwise.</summary>
    public TraceAttribute()
    {
    }

    /// <summary>Traces as the given type of event.</summary>
    /// <param name="eventType">The type of the event that the span becomes.</param>
    public TraceAttribute(EventType eventType) => EventType = eventType;

    /// <summary>
    /// The type of the event that the span becomes. Default: that of the type, the assembly or FodyWeavers.xml, else
    /// <see cref="HoneyHive.EventType.Tool"/>.
    /// </summary>
    public EventType EventType { get; set; }

    /// <summary>
    /// The span's name. Default (<see langword="null"/>): <c>Type.Method</c>. Only valid on a single method or property.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// On which side of a call between processes the span stands, if at all. Default: that of the type, the assembly or FodyWeavers.xml, else
    /// <see cref="ActivityKind.Internal"/>.
    /// </summary>
    public ActivityKind Kind { get; set; }

    /// <summary>Whether arguments are recorded as inputs. Default: <see langword="true"/>.</summary>
    public bool CaptureInputs { get; set; } = true;

    /// <summary>Whether the result is recorded as output. Default: <see langword="true"/>.</summary>
    public bool CaptureOutputs { get; set; } = true;
}
