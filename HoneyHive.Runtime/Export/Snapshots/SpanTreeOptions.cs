namespace HoneyHive.Export.Snapshots;

/// <summary>What a drawn tree shows.</summary>
internal sealed record SpanTreeOptions
{
    /// <summary>Default: <see langword="true"/>. Tests compare trees without.</summary>
    internal bool ShowDurations { get; init; } = true;

    /// <summary>Characters of a value or error message that are shown at most; null (the default) shows all.</summary>
    internal int? MaxValueLength { get; init; }
}
