namespace HoneyHive.Weaving;

/// <summary>What is recorded of the result of a returned task. The weaver knows the numbers.</summary>
internal enum ReturnedOutput
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The result.</summary>
    Value = 1,

    /// <summary>That there is one, which is not to be seen.</summary>
    Redacted = 2,
}
