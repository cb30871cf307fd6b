namespace Quickstart.Citations;

/// <summary>A place in a text that a reader can look up.</summary>
/// <param name="Source">File, relative to the folder.</param>
/// <param name="Section">Nearest heading above the passage; empty when the text has none.</param>
/// <param name="Line">First line of the passage, from 1.</param>
internal sealed record Citation(string Source, string Section, int Line)
{
    public override string ToString() => Section.Length == 0 ? $"{Source}:{Line}" : $"{Source}:{Line} ({Section})";
}
