namespace HoneyHive.Export.Snapshots;

/// <summary>An attribute of a span for people to read.</summary>
/// <param name="Name">Name without the prefix of its bucket: <c>question</c> for <c>honeyhive_inputs.question</c>.</param>
/// <param name="Text">The value as JSON: strings quoted, what was captured as JSON as it is.</param>
internal readonly record struct SnapshotAttribute(string Name, string Text);
