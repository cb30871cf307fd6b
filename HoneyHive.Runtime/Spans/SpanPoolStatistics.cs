namespace HoneyHive.Spans;

/// <summary>Counts of a <see cref="SpanPool"/> since it was made.</summary>
/// <param name="Acquired">Spans asked for.</param>
/// <param name="Created">Of those, spans that had to be made new.</param>
/// <param name="Released">Spans given back.</param>
internal readonly record struct SpanPoolStatistics(long Acquired, long Created, long Released)
{
    /// <summary>Part of the acquired spans that came from the pool, 0 to 1; 1 before the first.</summary>
    internal double HitRate => Acquired == 0 ? 1 : 1 - ((double)Created / Acquired);
}
