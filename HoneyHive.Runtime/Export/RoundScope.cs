namespace HoneyHive.Export;

/// <summary>What a round of the worker exports.</summary>
internal enum RoundScope
{
    /// <summary>The batches that threads have filled.</summary>
    FullBatches,

    /// <summary>Also what threads are still filling: the flush interval is over.</summary>
    Everything,

    /// <summary>Everything, and somebody waits for it to be out.</summary>
    Flush,
}
