using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>What the weaver leaves alone, it says, at the line of the method; of all else it says nothing.</summary>
public sealed class WarningTests
{
    public static InBothConfigurations Specimens { get; } = new(SpecimenFile.All.Select(specimen => specimen.ToString()));

    [Theory]
    [MemberData(nameof(Specimens))]
    public void A_specimen_gets_the_warning_that_it_declares(string specimen, OptimizationLevel configuration)
    {
        var file = SpecimenFile.Find(specimen);
        var group = SpecimenGroup.Build(file.Group, configuration);
        var warnings = group.Log.Warnings.Where(warning => warning.File == Path.GetFileName(file.Path));
        if (group.Woven.Constant(file, "Warning") is { } expected)
            AssertWarned(expected, Assert.Single(warnings), file.Path);
        else
            Assert.Empty(warnings);
    }

    /// <summary>The line is that of the signature, of the brace below it in Debug, or of the first statement in Release.</summary>
    private static void AssertWarned(string expected, WeavingMessage actual, string path)
    {
        Assert.StartsWith(expected, actual.Text);
        var signature = Array.FindIndex(File.ReadAllLines(path), line => line.EndsWith("// warned")) + 1;
        Assert.InRange(actual.Line, signature, signature + 2);
    }
}
