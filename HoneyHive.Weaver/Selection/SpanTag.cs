namespace HoneyHive.Weaver.Selection;

/// <summary>A constant attribute of spans.</summary>
/// <param name="Key">Its name on the wire.</param>
/// <param name="Value">A string, bool, long or double.</param>
internal sealed record SpanTag(string Key, object Value);
