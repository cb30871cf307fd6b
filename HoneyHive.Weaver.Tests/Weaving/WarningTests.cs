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
        var warnings = group.Log.Warnings.Where(warning => warning.File == file.Name + ".cs");
        if (group.Woven.Constant(file, "Warning") is { } expected)
            Assert.StartsWith(expected, Assert.Single(warnings).ToString());
        else
            Assert.Empty(warnings);
    }
}
