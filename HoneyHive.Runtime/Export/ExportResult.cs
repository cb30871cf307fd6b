namespace HoneyHive.Export;

/// <summary>What became of the spans of one export.</summary>
/// <param name="Delivered">Spans that were accepted.</param>
/// <param name="Failed">Spans that are lost.</param>
internal readonly record struct ExportResult(long Delivered, long Failed)
{
    public static ExportResult operator +(ExportResult left, ExportResult right) =>
        new(left.Delivered + right.Delivered, left.Failed + right.Failed);
}
