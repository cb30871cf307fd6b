namespace Quickstart.Retrieval;

/// <summary>A paragraph of a text: small enough to be read, large enough to make sense alone.</summary>
/// <param name="Source">Name of the text.</param>
/// <param name="Line">Number of its first line, from 1.</param>
/// <param name="Text">The paragraph, on one line.</param>
internal sealed record Passage(string Source, int Line, string Text);
