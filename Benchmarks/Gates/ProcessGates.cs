using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Processes;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What tracing costs a whole process, export to a loopback receiver included, against the OpenTelemetry SDK with its own exporter.</summary>
internal static class ProcessGates
{
    private const int Starts = 7;
    private const int LongRunSpans = 10_000_000;

    internal static IEnumerable<Gate> Measure()
    {
        var (receiver, endpoint) = LoopbackReceiver.Start();
        using (receiver)
        {
            foreach (var gate in Costs(endpoint.AbsoluteUri))
                yield return gate;
            foreach (var gate in Rates(endpoint.AbsoluteUri))
                yield return gate;
        }

        yield return FirstCallGate();
        foreach (var gate in LongRunGates())
            yield return gate;
    }

    private static IEnumerable<Gate> Costs(string endpoint)
    {
        foreach (var (level, maxBytes, maxTime) in new[] { ("default", 0.60, 0.65), ("thread", 0.03, 0.45) })
        {
            var (ours, reference) = Repeated.Best(
                () => (Ours: Cost(level, endpoint), Reference: Cost("reference", endpoint)),
                costs => costs.Ours.Nanoseconds / costs.Reference.Nanoseconds,
                maxTime);
            yield return new($"end to end, {level}, bytes", ours.Bytes / reference.Bytes, maxBytes, "x", $"{ours.Bytes:0} B against {reference.Bytes:0} B");
            yield return new(
                $"end to end, {level}, processor time",
                ours.Nanoseconds / reference.Nanoseconds,
                maxTime,
                "x",
                $"{ours.Nanoseconds:0} ns against {reference.Nanoseconds:0} ns a span");
            yield return new($"end to end, {level}, lost", 100 * (1 - ours.Delivered), 0, "%", $"the reference loses {100 * (1 - reference.Delivered):0.0} %");
        }
    }

    private static IEnumerable<Gate> Rates(string endpoint)
    {
        const double limit = 1 / 1.5;

        // With the same attributes: here the bytes that go out decide, and those of the plain reference are two fifths of ours.
        var rates = Repeated.Best(() => SustainedRates.Measure(endpoint, "default", "routed", "reference"), rates => rates[1] / rates[0], limit);
        yield return new(
            "reference's sustained rate over ours",
            rates[1] / rates[0],
            limit,
            "x",
            $"{rates[1]:N0} against {rates[0]:N0} spans/s; {rates[2]:N0} without the attributes that route");
        yield return TimeGate.Measure("10,000 spans/s, processor, over unwoven", 1, "%", () =>
        {
            var (traced, unwoven) = (ChildProcess.Measure("share", "default", endpoint)[0], ChildProcess.Measure("share", "unwoven", endpoint)[0]);
            return (traced - unwoven, $"{traced:0.00} % of a core against {unwoven:0.00} %");
        });
    }

    private static Gate FirstCallGate() => TimeGate.Measure("first traced call, over unwoven", 25, "ms", () =>
    {
        var starts = Enumerable.Range(0, Starts)
            .Select(_ => (Traced: ChildProcess.Measure("first", "default")[0], Bare: ChildProcess.Measure("first", "unwoven")[0]))
            .ToList();

        // The best, since neighbours on the machine only ever add; most of it is compiling what is called.
        var (traced, bare) = (starts.Min(start => start.Traced), starts.Min(start => start.Bare));
        return (traced - bare, $"{traced:0.0} ms against {bare:0.0} ms");
    });

    private static IEnumerable<Gate> LongRunGates()
    {
        var numbers = ChildProcess.Measure("memory", $"{LongRunSpans}");
        yield return new($"{LongRunSpans / 1_000_000} million spans, growth of the working set", numbers[0], 5, "MB");
        yield return new($"{LongRunSpans / 1_000_000} million spans, misses of the pool", numbers[1], 0.1, "%");
        yield return new("live memory of a span in flight", ChildProcess.Measure("live", "default")[0], 1024, "B");
    }

    private static (double Bytes, double Nanoseconds, double Delivered) Cost(string side, string endpoint)
    {
        var numbers = ChildProcess.Measure("cost", side, endpoint);
        return (numbers[0], numbers[1], numbers[2]);
    }
}
