using System;

using HoneyHive.Capture;

namespace HoneyHive.Spans;

/// <summary>The name of an attribute.</summary>
internal sealed class AttributeKey(string name, bool isSecret = false)
{
    internal const string InputPrefix = "honeyhive_inputs.";
    internal const string OutputPrefix = "honeyhive_outputs.";
    internal const string CancelledName = "honeyhive_metadata.cancelled";

    /// <summary>The <see cref="Number"/> of a key that has none.</summary>
    internal const int Unnumbered = int.MaxValue;

    /// <summary>The key of a method's result.</summary>
    internal static readonly AttributeKey Output = new(OutputPrefix + "result") { Number = -1 };

    /// <summary>The key of the result of a property that has the name of a secret.</summary>
    internal static readonly AttributeKey SecretOutput = new(OutputPrefix + "result", isSecret: true) { Number = Output.Number };

    /// <summary>How many items an iterator has yielded.</summary>
    internal static readonly AttributeKey Items = new("honeyhive_metrics.items") { Number = -2 };

    /// <summary>Milliseconds from the beginning of an enumeration to its first item.</summary>
    internal static readonly AttributeKey TimeToFirstItem = new("honeyhive_metrics.time_to_first_item_ms") { Number = -3 };

    /// <summary>Set to true on a span that was cancelled.</summary>
    internal static readonly AttributeKey Cancelled = new(CancelledName) { Number = -4 };

    internal string Name { get; } = name;

    /// <summary>The name in the bytes of the exporter; set by it when it first needs them.</summary>
    internal byte[]? Encoded { get; set; }

    /// <summary>Whether this is the name of an argument.</summary>
    internal bool IsInput { get; } = name.StartsWith(InputPrefix, StringComparison.Ordinal);

    /// <summary>Whether the name is that of a secret, so that values are hidden where the user wants that.</summary>
    internal bool IsSecret { get; } = isSecret;

    /// <summary>
    /// What a slot holds in place of the key: the index of a parameter, a negative number for what any method may have, or
    /// <see cref="Unnumbered"/>.
    /// </summary>
    internal int Number { get; private init; } = Unnumbered;

    internal static AttributeKey ForInput(string parameter, int index, bool isSecret = false) =>
        new(InputPrefix + parameter, isSecret || SecretNames.IsSecret(parameter.AsSpan())) { Number = index };

    /// <summary>The key that any method may have.</summary>
    /// <param name="number">Below 0.</param>
    internal static AttributeKey WithNumber(int number) => number switch
    {
        -1 => Output,
        -2 => Items,
        -3 => TimeToFirstItem,
        _ => Cancelled,
    };

    public override string ToString() => Name;
}
