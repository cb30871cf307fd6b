namespace HoneyHive.Spans;

/// <summary>Random, non-zero 64-bit ids.</summary>
internal static class SpanIds
{
    internal static ulong Next() => TracingThread.Current.Ids.Next();
}
