using System;
using System.Diagnostics;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive.Export;

/// <summary>
/// An ended span as it lies in a <see cref="SpanBatch"/>: everything the exporter needs, nothing that is reused. 88 bytes, since each of them travels from
/// one processor's cache to another's.
/// </summary>
/// <remarks>
/// Batches are old, traces are young: a reference to one in each record would have the garbage collector look through all batches for every collection.
/// So the ids are here as numbers.
/// </remarks>
internal struct SpanRecord
{
    private TracedMethod method;

    internal TraceId Trace;

    /// <summary>Id of the span.</summary>
    internal ulong Id;

    /// <summary>Id of the parent span in the same trace; 0 for a root.</summary>
    internal ulong ParentSpan;

    /// <summary>Stopwatch ticks.</summary>
    internal long StartTicks;

    /// <summary>Stopwatch ticks.</summary>
    internal long EndTicks;

    /// <summary>What few spans have; null usually.</summary>
    internal RareParts? Rare;

    /// <summary>Index of the first attribute among the attributes of the batch.</summary>
    internal int FirstAttribute;

    internal int AttributeCount;

    /// <summary>Where in <see cref="SpanBatch.Text"/> the bytes begin that attributes of this span refer to.</summary>
    internal int TextOffset;

    /// <summary>How many bytes these are.</summary>
    internal int TextLength;

    /// <summary>Bytes of the strings that the attributes refer to.</summary>
    internal int ReferredBytes;

    /// <summary>Whether no span of a traced method is above this one in the process; it may still have a parent from elsewhere.</summary>
    internal bool IsLocalRoot;

    internal TracedMethod Method
    {
        readonly get => method;
        set
        {
            // What lies here already is often the same: a store that would change nothing costs a write barrier.
            if (!ReferenceEquals(method, value))
                method = value;
        }
    }

    /// <summary>What left the method, usually an <see cref="Exception"/>; null when it ended normally.</summary>
    internal readonly object? Failure => Rare?.Failure;

    /// <summary>The activity that stood for the span, when user code has given it more than tags; null usually.</summary>
    internal readonly Activity? Decoration => Rare?.Decoration;

    /// <summary>Stopwatch ticks at which <see cref="Failure"/> was seen.</summary>
    internal readonly long FailureTicks => Rare?.FailureTicks ?? 0;

    /// <summary>What other vendors let travel with the trace; null usually.</summary>
    internal readonly string? TraceState => Rare?.TraceState;

    internal readonly int DroppedAttributes => Rare?.DroppedAttributes ?? 0;

    /// <summary>Where in <see cref="SpanBatch.Text"/> the attributes stand as OTLP, if they were encoded when the span ended.</summary>
    internal readonly int EncodedOffset => TextOffset + TextLength;

    /// <summary>Bytes of the encoded attributes; 0 when they are still to be encoded.</summary>
    internal readonly int EncodedLength => Rare?.EncodedLength ?? 0;

    /// <summary>The span's name; user code may have changed it while the span was current.</summary>
    internal readonly string Name => Decoration?.DisplayName ?? Method.Name;

    /// <summary>Immutable.</summary>
    internal sealed record RareParts
    {
        internal object? Failure { get; init; }

        internal long FailureTicks { get; init; }

        internal Activity? Decoration { get; init; }

        internal string? TraceState { get; init; }

        internal int DroppedAttributes { get; init; }

        internal int EncodedLength { get; init; }

        /// <summary>Null where the span has nothing of the kind.</summary>
        internal static RareParts? Of(Span span) => IsPlain(span) ? null : new()
        {
            Failure = span.Failure,
            FailureTicks = span.FailureTicks,
            Decoration = span.Decoration,
            TraceState = span.Identity.Trace.State,
            DroppedAttributes = span.Attributes.Dropped,
            EncodedLength = span.Attributes.Encoded.Length,
        };

        private static bool IsPlain(Span span) =>
            span.Failure is null && span.Decoration is null && span.Identity.Trace.State is null && span.Attributes.Dropped == 0
            && span.Attributes.Encoded.IsEmpty;
    }
}
