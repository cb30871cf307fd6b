using System;

using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>The name of an attribute.</summary>
internal sealed class AttributeKey(string name, bool isSecret = false)
{
    internal const string InputPrefix = "honeyhive_inputs.";
    internal const string OutputPrefix = "honeyhive_outputs.";
    internal const string CancelledName = "honeyhive_metadata.cancelled";

    /// <summary>The key of a method's result.</summary>
    internal static readonly AttributeKey Output = new(OutputPrefix + "result");

    /// <summary>The key of the result of a property that has the name of a secret.</summary>
    internal static readonly AttributeKey SecretOutput = new(OutputPrefix + "result", isSecret: true);

    /// <summary>How many items an iterator has yielded.</summary>
    internal static readonly AttributeKey Items = new("honeyhive_metrics.items");

    /// <summary>Milliseconds from the beginning of an enumeration to its first item.</summary>
    internal static readonly AttributeKey TimeToFirstItem = new("honeyhive_metrics.time_to_first_item_ms");

    /// <summary>Set to true on a span that was cancelled.</summary>
    internal static readonly AttributeKey Cancelled = new(CancelledName);

    internal string Name { get; } = name;

    /// <summary>The name in the bytes of the exporter; set by it when it first needs them.</summary>
    internal byte[]? Encoded { get; set; }

    /// <summary>Whether this is the name of an argument.</summary>
    internal bool IsInput { get; } = name.StartsWith(InputPrefix, StringComparison.Ordinal);

    /// <summary>Whether the name is that of a secret, so that values are hidden where the user wants that.</summary>
    internal bool IsSecret { get; } = isSecret;

    internal static AttributeKey ForInput(string parameter) => new(InputPrefix + parameter, SecretNames.IsSecret(parameter.AsSpan()));

    public override string ToString() => Name;
}
