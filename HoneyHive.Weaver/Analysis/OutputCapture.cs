namespace HoneyHive.Weaver.Analysis;

/// <summary>What is recorded of a result, or of the items of an iterator.</summary>
internal enum OutputCapture
{
    /// <summary>Nothing: there is none, or nobody wants it.</summary>
    None,

    /// <summary>The value.</summary>
    Value,

    /// <summary>That there was one.</summary>
    Redacted,
}
