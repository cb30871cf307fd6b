using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using HoneyHive.Tests.Weaving;
using HoneyHive.Weaver.Diagnostics;
using Xunit;

namespace HoneyHive.Tests.Diagnostics;

/// <summary>Every diagnostic can come up, once, at the right place.</summary>
public sealed class DiagnosticTriggerTests
{
    public static TheoryData<string> Ids { get; } = [.. DiagnosticTriggers.All.Keys];

    [Fact]
    public void Every_diagnostic_has_a_program_that_triggers_it() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Id),
            DiagnosticTriggers.All.Keys.Concat(OfOtherLanguages()).Distinct().Order());

    /// <summary>What specimens in F# and Visual Basic declare; <c>WarningTests</c> asserts file and line.</summary>
    private static IEnumerable<string> OfOtherLanguages() =>
        SpecimenFile.All.Where(specimen => !specimen.IsCSharp)
            .SelectMany(specimen => Regex.Matches(File.ReadAllText(specimen.Path), "\"(HH\\d{4}): ").Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Points_at_its_place(string id)
    {
        var trigger = DiagnosticTriggers.All[id];
        var severity = DiagnosticCatalogue.All.Single(descriptor => descriptor.Id == id).Severity;
        var log = trigger.Weave();

        var message = Assert.Single(severity == DiagnosticSeverity.Error ? log.Errors : log.Warnings);
        Assert.Empty(severity == DiagnosticSeverity.Error ? log.Warnings : log.Errors);
        Assert.StartsWith(id + ": ", message.Text);
        Assert.Contains(trigger.Says, message.Text);
        Assert.True(trigger.Line > 0 != trigger.HasNoLine.Length > 0, "Either a line is asserted, or there is a reason why there is none.");
        Assert.True(trigger.Line > 0 || trigger.Says.Length > 0, "Neither a line nor a name is asserted.");
        Assert.Equal((trigger.Line > 0 ? "Source.cs" : null, trigger.Line), (message.File, message.Line));
    }
}
