using System;
using System.Threading.Tasks;

namespace HoneyHive;

/// <summary>Controls tracing from code. A program that is configured by its environment needs nothing of it.</summary>
public static class HoneyHiveTracer
{
    /// <summary>Sends the spans that have ended so far and tells what became of them. Never throws.</summary>
    /// <param name="timeout">How long to wait at most. Default: 10 seconds.</param>
    public static Task<FlushResult> FlushAsync(TimeSpan? timeout = null) =>
        Tracer.Path?.FlushAsync(timeout ?? TimeSpan.FromSeconds(10)) ?? Task.FromResult(default(FlushResult));
}
