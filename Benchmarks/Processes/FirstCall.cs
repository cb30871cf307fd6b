using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>Milliseconds of the first call of a process, traced or not; where spans go is in the environment.</summary>
internal static class FirstCall
{
    internal static IEnumerable<double> Measure(bool isTraced)
    {
        // The endpoint refuses: what is measured is the caller's thread, which waits for no answer.
        Environment.SetEnvironmentVariable("HH_OTLP_ENDPOINT", "http://127.0.0.1:9/v1/traces");
        Environment.SetEnvironmentVariable("HH_MAX_RETRIES", "0");
        var started = Stopwatch.GetTimestamp();
        _ = isTraced ? SyncCalls.Traced("What is a span?", 3) : SyncCalls.Bare("What is a span?", 3);
        yield return Stopwatch.GetElapsedTime(started).TotalMilliseconds;

        // The span that nobody takes is not to be reported.
        Tracer.Diagnostics.Sink = static _ => { };
    }
}
