namespace HoneyHive.Export.Snapshots;

/// <summary>What a drawn tree shows.</summary>
internal sealed record SpanTreeOptions
{
    /// <summary>Default: <see langword="true"/>. Tests compare trees without.</summary>
    internal bool ShowDurations { get; init; } = true;

    /// <summary>Whether kinds that are not internal, tags and other attributes are shown. Default: <see langword="false"/>.</summary>
    internal bool ShowAttributes { get; init; }

    /// <summary>Characters of a value or error message that are shown at most; null (the default) shows all.</summary>
    internal int? MaxValueLength { get; init; }
}
