using System;
using System.Diagnostics;
using OpenTelemetry;

namespace HoneyHive.Export;

/// <summary>Where ended spans go. Called by one thread at a time, never by the program's own code paths.</summary>
internal interface ISpanExporter : IDisposable
{
    /// <summary>Where the spans go, in words for a person: <c>HoneyHive at https://…</c>, <c>console</c>.</summary>
    string Target { get; }

    /// <summary>Sends spans of the pooled path. The batches are reused after the call.</summary>
    /// <param name="batches">What has ended, oldest first.</param>
    /// <param name="timeout">How long the call may take, retries included.</param>
    /// <returns>How many were accepted and how many are lost. Every span of the batches is one or the other.</returns>
    ExportOutcome Export(ReadOnlySpan<SpanBatch> batches, TimeSpan timeout);

    /// <summary>Sends activities of the original path or of other libraries.</summary>
    /// <param name="activities">What has ended, oldest first.</param>
    /// <param name="timeout">How long the call may take, retries included.</param>
    /// <returns>How many were accepted and how many are lost.</returns>
    ExportOutcome Export(in Batch<Activity> activities, TimeSpan timeout);

    /// <summary>Lets go of what the exporter holds back. Called when somebody waits for everything to be out, after the last export.</summary>
    void Flush();
}
