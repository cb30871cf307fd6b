using System;
using System.Threading.Tasks;
using HoneyHive.Spans;

namespace HoneyHive.Export.Activities;

/// <summary>Stands for a user's OpenTelemetry pipeline that has its own exporters: what becomes of spans there is not told to anybody.</summary>
internal sealed class ForeignPipeline : ISpanPipeline
{
    public string Target => "the OpenTelemetry pipeline of the program";

    public void Add(Span span, TracingThread thread)
    {
    }

    public Task<FlushResult> FlushAsync(TimeSpan timeout) => Task.FromResult(default(FlushResult));

    public void Shutdown(TimeSpan timeout)
    {
    }
}
