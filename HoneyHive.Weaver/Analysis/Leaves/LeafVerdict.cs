namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Whether a method is a leaf: neither it nor anything that it calls can read or set the current span, or start another.</summary>
/// <param name="Obstacle">Why it is not, as the end of a sentence that begins with the method; null for a leaf.</param>
internal sealed record LeafVerdict(string? Obstacle)
{
    internal bool IsLeaf => Obstacle is null;
}
