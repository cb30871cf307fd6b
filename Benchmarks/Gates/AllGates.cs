using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Benchmarks.Processes;
using HoneyHive.Benchmarks.Workloads;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>What must stay true about the cost of tracing. A limit is changed together with the reason for it.</summary>
/// <remarks>
/// About 50 ns of each call are two readings of the clock. Ratios of time hold on a busy machine, too, if they are measured again. Times that are no ratio
/// may be longer where a call traced by hand is; see <see cref="Slowness"/>.
/// </remarks>
internal static class AllGates
{
    private static readonly GateGroup[] groups =
    [
        new("off", CallGates.Off),
        new("calls", CallGates.Measure),
        new("sampling", SamplingGates.Measure),
        new("shapes", ShapeGates.Measure),
        new("load", LoadGates.Measure),
        new("processes", ProcessGates.Measure),
        new("snapshots", Snapshots),
        new("weaving", Weaving),
    ];

    private static readonly ConcurrentDictionary<string, string[]> secondLooks = [];

    /// <summary>Measures some of the groups, or all of them.</summary>
    /// <param name="names">Names of groups; none for all.</param>
    internal static IEnumerable<Gate> Measure(string[] names) =>
        groups.Where(group => names.Length == 0 || names.Contains(group.Name)).SelectMany(group => group.Measure().Select(gate => gate with { Group = group.Name }));

    /// <summary>Measures the group of a gate once more, in another process; once for all gates of the group.</summary>
    /// <returns>The line of the gate.</returns>
    internal static string LineOfSecondLook(Gate gate) =>
        secondLooks.GetOrAdd(gate.Group, group => ChildProcess.Lines("gates-once", group)).First(line => line.Length > 6 && line[6..].StartsWith(gate.Name + " ", StringComparison.Ordinal));

    /// <returns>What is wrong with names of groups; null when nothing is.</returns>
    internal static string? ProblemOf(string[] names) => names.Except(groups.Select(group => group.Name)).FirstOrDefault() is { } unknown
        ? $"There are no gates '{unknown}'. Valid: {string.Join(", ", groups.Select(group => group.Name))}."
        : null;

    private static IEnumerable<Gate> Snapshots()
    {
        foreach (var (name, history) in new[] { ("snapshot of 20 messages", ChatHistory.Plain), ("the same with emoji and apostrophes", ChatHistory.Typographic) })
        {
            const double limit = 1.25;
            var snapshot = new Subject(history.RunSnapshot);
            var time = Interleaved.Compare(snapshot, new(history.RunByHand), limit);
            yield return new($"{name}, time", time.Ratio, limit, "x", $"{time.Candidate:0} ns against {time.Baseline:0} ns");
            yield return new($"{name}, allocated", Allocated.PerCall(snapshot), 0, "B");
        }
    }

    /// <summary>What the add-in adds to a build, beyond what Fody takes to read and write the assembly.</summary>
    private static IEnumerable<Gate> Weaving()
    {
        yield return WeavingGate("weaving 10,000 methods", "methods", 10_000, 3);
        yield return WeavingGate("weaving one method of 4,000 awaits", "awaits", 4_000, 1);
    }

    private static Gate WeavingGate(string name, string kind, int count, double maxSeconds)
    {
        var times = Repeated.Best(() => ChildProcess.MeasureOnce("weaving", kind, $"{count}"), measured => measured[0] - measured[1], maxSeconds);
        return new(name, times[0] - times[1], maxSeconds, "s", $"{times[0]:0.00} s with, {times[1]:0.00} s without");
    }
}
