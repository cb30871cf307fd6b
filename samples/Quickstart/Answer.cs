using Quickstart.Citations;

namespace Quickstart;

/// <summary>What the agent found out.</summary>
/// <param name="Text">The answer; <c>[1]</c> stands for the first passage that the model was given.</param>
/// <param name="Source">Where the first cited passage stands; null when nothing was found.</param>
internal sealed record Answer(string Text, Citation? Source);
