namespace HoneyHive.Spans;

/// <summary>What a traced call wants of its span.</summary>
internal enum CallShape
{
    /// <summary>To be current from the beginning to the end of the call.</summary>
    Synchronous,

    /// <summary>The same, of a method that calls nothing that could tell whether the span is current.</summary>
    Leaf,

    /// <summary>To be made current, and suspended, by the state machine.</summary>
    Resumable,
}
