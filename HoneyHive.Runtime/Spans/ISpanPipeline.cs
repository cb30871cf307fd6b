using System;
using System.Threading.Tasks;

namespace HoneyHive.Spans;

/// <summary>The way from the end of a span to a backend.</summary>
internal interface ISpanPipeline
{
    /// <summary>Where the spans go, in words for a person.</summary>
    string Target { get; }

    /// <summary>Takes what is to be sent of a span that has ended; the object itself is reused right after.</summary>
    /// <param name="span">The span.</param>
    /// <param name="thread">The calling thread.</param>
    void Add(Span span, TracingThread thread);

    /// <summary>Sends what has ended so far and tells what has become of all spans.</summary>
    Task<FlushResult> FlushAsync(TimeSpan timeout);

    /// <summary>Sends what has ended so far, within <paramref name="timeout"/>, and stops.</summary>
    void Shutdown(TimeSpan timeout);
}
