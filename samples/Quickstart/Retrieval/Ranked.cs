namespace Quickstart.Retrieval;

/// <summary>A text that matches a query.</summary>
/// <param name="Index">Which one of the indexed texts.</param>
/// <param name="Score">How well; only comparable within one search.</param>
internal readonly record struct Ranked(int Index, double Score);
