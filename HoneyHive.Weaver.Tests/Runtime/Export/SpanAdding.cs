using HoneyHive.Export;
using HoneyHive.Spans;

namespace HoneyHive.Tests.Runtime.Export;

/// <summary>Adds ended spans on the calling thread.</summary>
internal static class SpanAdding
{
    internal static void Add(this ExportPipeline pipeline, Span span) => pipeline.Add(span, TracingThread.Current);

    internal static void Add(this ThreadBatches threads, Span span) => threads.Add(span, TracingThread.Current);
}
