namespace Quickstart.Retrieval;

/// <summary>A text as it was loaded.</summary>
/// <param name="Name">Path relative to the folder, with <c>/</c>.</param>
/// <param name="Lines">Its lines, without line ends.</param>
internal sealed record TextFile(string Name, string[] Lines);
