namespace HoneyHive;

/// <summary>What became of the spans that had ended when <see cref="HoneyHiveTracer.FlushAsync"/> was called. Counts since the tracer was configured.</summary>
/// <param name="Delivered">Spans that the backend has accepted.</param>
/// <param name="Failed">Spans that the backend has refused, or that could not be delivered after all retries.</param>
/// <param name="Dropped">Spans that did not fit the queue.</param>
/// <param name="Queued">Spans that are still waiting or on their way.</param>
public readonly record struct FlushResult(long Delivered, long Failed, long Dropped, long Queued)
{
    /// <summary>Whether every span so far has been delivered.</summary>
    public bool IsComplete => Failed == 0 && Dropped == 0 && Queued == 0;
}
