using System.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Woven specimens pass a verifier, which sees what runs and is wrong nevertheless.</summary>
public sealed class VerifierTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Weaving_adds_nothing_that_cannot_be_verified(OptimizationLevel configuration)
    {
        var specimens = VerifiedSpecimens.Build(configuration);
        Assert.Empty(specimens.Log.Errors);
        if (!Pedump.IsInstalled)
        {
            output.WriteLine("NOT VERIFIED: there is no pedump here. Install Debian's package mono-utils.");
            return;
        }

        var before = Pedump.Verify(specimens.UnwovenPath, specimens.RuntimeFolder);
        var after = Pedump.Verify(specimens.WovenPath, specimens.RuntimeFolder);
        output.WriteLine($"{specimens.Count} of {SpecimenFile.All.Count} specimens verified; {before.Count} findings unwoven, {after.Count} woven.");

        // What C# calls unsafe cannot be verified anyway.
        var unsafeMethods = before.Select(MethodOf).ToHashSet();
        var added = after.Where(finding => !unsafeMethods.Contains(MethodOf(finding))).ToList();
        Assert.True(added.Count == 0, string.Join('\n', added));
    }

    /// <summary>One that does not needs an addition to <see cref="NewerFramework"/>, or a reason in <see cref="UnverifiedSpecimens"/>.</summary>
    [Fact]
    public void Every_other_specimen_compiles_for_the_verifier() => Assert.Empty(VerifiedSpecimens.Build(OptimizationLevel.Release).Unfit);

    [Fact]
    public void What_is_not_verified_exists_and_is_little()
    {
        Assert.Empty(UnverifiedSpecimens.Reasons.Keys.Except(SpecimenFile.All.Select(specimen => specimen.ToString())));
        Assert.True(UnverifiedSpecimens.Reasons.Count * 10 < SpecimenFile.All.Count, "A tenth of the specimens is not verified.");
    }

    private static string MethodOf(string finding) => finding.Split(": ")[0];
}
