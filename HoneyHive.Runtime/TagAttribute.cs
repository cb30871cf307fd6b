using System;

namespace HoneyHive;

/// <summary>
/// A constant attribute of the spans of a traced method. On a property, a type or an assembly it stands for all traced methods in it; of several
/// tags with one key the nearest to the method wins. It does not itself trace anything.
/// </summary>
/// <remarks>
/// The key stands on the wire as it is given. <c>honeyhive_metadata.team</c>, <c>honeyhive_config.…</c>, <c>honeyhive_metrics.…</c>,
/// <c>honeyhive_feedback.…</c> and <c>honeyhive_user_properties.…</c> fill the parts of HoneyHive's event; every other key becomes an attribute
/// of that name. Keys that the tracer sets itself, values that are null and keys that occur twice in one place are errors of the build.
/// Tags don't count for <see cref="HoneyHiveOptions.MaxSpanAttributes"/> and cost a call nothing.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct
    | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class TagAttribute : Attribute
{
    /// <summary>A tag with a text of up to 4,096 characters.</summary>
    /// <param name="key">Name of the attribute: 1 to 255 characters without white space, its parts separated by <c>.</c>.</param>
    /// <param name="value">The value; not null.</param>
    public TagAttribute(string key, string value) => (Key, Value) = (key, value);

    /// <inheritdoc cref="TagAttribute(string, string)"/>
    public TagAttribute(string key, bool value) => (Key, Value) = (key, value);

    /// <inheritdoc cref="TagAttribute(string, string)"/>
    public TagAttribute(string key, long value) => (Key, Value) = (key, value);

    /// <inheritdoc cref="TagAttribute(string, string)"/>
    public TagAttribute(string key, double value) => (Key, Value) = (key, value);

    /// <summary>Name of the attribute.</summary>
    public string Key { get; }

    /// <summary>A <see cref="string"/>, <see cref="bool"/>, <see cref="long"/> or <see cref="double"/>.</summary>
    public object Value { get; }
}
