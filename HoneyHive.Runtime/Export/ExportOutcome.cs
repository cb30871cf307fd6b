namespace HoneyHive.Export;

/// <summary>What became of the spans of one export.</summary>
/// <param name="Delivered">Spans that were accepted.</param>
/// <param name="Failed">Spans that are lost.</param>
internal readonly record struct ExportOutcome(long Delivered, long Failed)
{
    public static ExportOutcome operator +(ExportOutcome left, ExportOutcome right) =>
        new(left.Delivered + right.Delivered, left.Failed + right.Failed);
}
