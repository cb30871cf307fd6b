using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck;
using Xunit;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>Whole libraries, with every method woven, pass all oracles and do their work as before.</summary>
[Collection("Tracer")]
public sealed class LargeBodiesTests
{
    private static readonly Dictionary<string, Func<string>> workloads = new()
    {
        ["Newtonsoft.Json"] = JsonWorkload.Run,
        ["Polly.Core"] = ResilienceWorkload.Run,
        ["Serilog"] = LogWorkload.Run,
        ["HoneyHive.Fody"] = WeavingWorkload.Run,
    };

    public static TheoryData<string> Libraries { get; } = [.. workloads.Keys];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Is_woven_without_a_fault(string library)
    {
        var report = WovenLibrary.Weave(library).Report;

        Assert.Empty(report.Broken);
        Assert.True(report.Woven > report.Seen / 2, $"{report.Woven} of {report.Seen} methods are woven.");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_method_is_woven_or_there_is_a_documented_reason(string library)
    {
        var report = WovenLibrary.Weave(library).Report;
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics.md"));

        var accounted = report.Woven + report.Skipped.Values.Sum()
            + report.Kinds.GetValueOrDefault(MethodKinds.Generated) + report.Kinds.GetValueOrDefault(MethodKinds.Finalizers);
        Assert.Equal(report.Seen, accounted);
        Assert.All(report.Skipped.Keys, id => Assert.Contains($"\n## {id} ", documentation));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Works_as_before_while_tracing_is_off(string library)
    {
        var woven = WovenLibrary.Weave(library).Load(workloads[library]);
        Same.Text(workloads[library](), await Recording.OffAsync(() => Task.Run(woven)));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Works_as_before_while_it_is_traced(string library)
    {
        var woven = WovenLibrary.Weave(library).Load(workloads[library]);
        var (result, spans) = await Recording.OnPooledPathAsync(() => Task.Run(woven));
        Same.Text(workloads[library](), result);
        Assert.NotEmpty(spans);
    }
}
