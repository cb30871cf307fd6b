namespace Quickstart.Retrieval;

/// <summary>A passage that a search has found.</summary>
/// <param name="Passage">What was found.</param>
/// <param name="Score">How well it matches; only comparable within one search.</param>
internal sealed record RankedPassage(Passage Passage, double Score);
