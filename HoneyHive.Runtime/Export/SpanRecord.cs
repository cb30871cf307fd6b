using System;
using System.Diagnostics;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive.Export;

/// <summary>An ended span as it lies in a <see cref="SpanBatch"/>: everything the exporter needs, nothing that is reused.</summary>
internal struct SpanRecord
{
    internal TracedMethod Method;
    internal SpanIdentity Identity;

    /// <summary>Id of the parent span in the same trace; 0 for a root.</summary>
    internal ulong ParentSpan;

    /// <summary>Whether no span of a traced method is above this one in the process; it may still have a parent from elsewhere.</summary>
    internal bool IsLocalRoot;

    /// <summary>Stopwatch ticks.</summary>
    internal long StartTicks;

    /// <summary>Stopwatch ticks.</summary>
    internal long EndTicks;

    /// <summary>What left the method, usually an <see cref="Exception"/>; null when it ended normally.</summary>
    internal object? Failure;

    /// <summary>The activity that stood for the span, when user code has given it more than tags; null usually.</summary>
    internal Activity? Decoration;

    /// <summary>Stopwatch ticks at which <see cref="Failure"/> was seen.</summary>
    internal long FailureTicks;

    /// <summary>Index of the first attribute among the attributes of the batch.</summary>
    internal int FirstAttribute;

    internal int AttributeCount;

    internal int DroppedAttributes;

    /// <summary>Bytes of the strings that the attributes refer to.</summary>
    internal long ReferredBytes;

    /// <summary>Where in <see cref="SpanBatch.Text"/> the JSON begins that attributes of this span refer to.</summary>
    internal int TextOffset;

    /// <summary>Bytes of that JSON.</summary>
    internal int TextLength;

    /// <summary>Where in <see cref="SpanBatch.Text"/> the attributes stand as OTLP, if they were encoded when the span ended.</summary>
    internal int EncodedOffset;

    /// <summary>Bytes of the encoded attributes; 0 when they are still to be encoded.</summary>
    internal int EncodedLength;

    /// <summary>The span's name; user code may have changed it while the span was current.</summary>
    internal readonly string Name => Decoration?.DisplayName ?? Method.Name;
}
