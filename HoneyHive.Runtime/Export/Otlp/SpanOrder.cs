using System;
using System.Collections.Generic;
using HoneyHive.Spans;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// The order in which spans are written: as they ended; or trace by trace, when they will not fit one request, since HoneyHive finds
/// the parent of a span in the same request only.
/// </summary>
/// <remarks>Grouped by counting: comparing traces to sort them took more time than writing the spans, where a whole queue was exported.</remarks>
internal sealed class SpanOrder
{
    private readonly Dictionary<TraceId, int> numbers = [];

    /// <summary>Spans of each trace; then where its next one goes.</summary>
    private readonly List<int> ends = [];
    private (int Batch, int Record)[] places = [];
    private (int Batch, int Record)[] grouped = [];
    private int[] traces = [];

    /// <summary>Valid until the next call.</summary>
    internal ReadOnlySpan<(int Batch, int Record)> Of(ReadOnlySpan<SpanBatch> batches, bool byTrace)
    {
        var count = 0;
        foreach (var batch in batches)
            count += batch.Count;
        if (places.Length < count)
            (places, grouped, traces) = (new (int, int)[count], new (int, int)[count], new int[count]);
        var next = 0;
        for (var b = 0; b < batches.Length; b++)
        {
            for (var r = 0; r < batches[b].Count; r++)
                places[next++] = (b, r);
        }

        return byTrace ? GroupedByTrace(batches, count) : places.AsSpan(0, count);
    }

    /// <summary>Traces in the order of their first span, the spans of each in the order in which they ended.</summary>
    private ReadOnlySpan<(int Batch, int Record)> GroupedByTrace(ReadOnlySpan<SpanBatch> batches, int count)
    {
        CountByTrace(batches, count);
        var start = 0;
        for (var trace = 0; trace < ends.Count; trace++)
            (ends[trace], start) = (start, start + ends[trace]);
        for (var i = 0; i < count; i++)
            grouped[ends[traces[i]]++] = places[i];
        ends.Clear();
        numbers.Clear();
        return grouped.AsSpan(0, count);
    }

    private void CountByTrace(ReadOnlySpan<SpanBatch> batches, int count)
    {
        TraceId last = default;
        var number = 0;
        for (var i = 0; i < count; i++)
        {
            var trace = batches[places[i].Batch].Records[places[i].Record].Trace;
            if (trace != last)
                number = NumberOf(trace);
            last = trace;
            traces[i] = number;
            ends[number]++;
        }
    }

    private int NumberOf(TraceId trace)
    {
        if (!numbers.TryGetValue(trace, out var number))
        {
            number = ends.Count;
            numbers.Add(trace, number);
            ends.Add(0);
        }

        return number;
    }
}
