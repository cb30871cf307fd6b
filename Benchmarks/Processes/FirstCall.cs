using System;
using System.Collections.Generic;
using System.Diagnostics;
using HoneyHive.Benchmarks.Aspects;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>Milliseconds of the first call of a process, with all that it starts, on one of the sides or not traced at all.</summary>
internal static class FirstCall
{
    /// <summary>The endpoint refuses: what is measured is the caller's thread, which waits for no answer.</summary>
    private const string Endpoint = "http://127.0.0.1:9/v1/traces";

    internal static IEnumerable<double> Measure(string side)
    {
        var call = Prepare(side);
        var started = Stopwatch.GetTimestamp();
        _ = call("What is a span?", 3);
        yield return Stopwatch.GetElapsedTime(started).TotalMilliseconds;

        // The span that nobody takes is not to be reported.
        Tracer.Diagnostics.Sink = static _ => { };
    }

    /// <summary>Ours find the endpoint in the environment, by hand a provider is built; both as part of the first call.</summary>
    private static Func<string, int, int> Prepare(string side)
    {
        Environment.SetEnvironmentVariable("HH_OTLP_ENDPOINT", Endpoint);
        Environment.SetEnvironmentVariable("HH_MAX_RETRIES", "0");
        Environment.SetEnvironmentVariable("HH_CONTEXT", side == "thread" ? "thread" : "activity");
        Environment.SetEnvironmentVariable("HH_ENABLE_PERF_OPT", side == "original" ? "false" : "true");
        return side switch
        {
            "unwoven" => SyncCalls.Bare,
            "reference" => static (prompt, top) => WithProvider(prompt, top, SyncCalls.ByHand),
            "aspect" => static (prompt, top) => WithProvider(prompt, top, AspectCalls.Traced),
            _ => SyncCalls.Traced,
        };
    }

    private static int WithProvider(string prompt, int top, Func<string, int, int> call)
    {
        Reference.On(new Uri(Endpoint));
        return call(prompt, top);
    }
}
