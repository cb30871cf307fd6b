namespace HoneyHive.Spans;

/// <summary>The W3C id of a trace.</summary>
/// <param name="High">The first 16 hex digits.</param>
/// <param name="Low">The last 16 hex digits.</param>
internal readonly record struct TraceId(ulong High, ulong Low);
