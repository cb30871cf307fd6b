using System.Linq;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Woven specimens pass a verifier, which sees what runs and is wrong nevertheless.</summary>
public sealed class VerifierTests(ITestOutputHelper output)
{
    public static InBothConfigurations Languages { get; } = new(
        SpecimenFile.All.Where(specimen => !specimen.IsCSharp).Select(specimen => specimen.Group).Distinct().Append(VerifiedAssembly.CSharp));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Weaving_adds_nothing_that_cannot_be_verified(string language, OptimizationLevel configuration)
    {
        var specimens = VerifiedAssembly.Build(language, configuration);
        Assert.Empty(specimens.Log.Errors);
        if (!Pedump.IsInstalled)
        {
            output.WriteLine(Pedump.IsMissing);
            return;
        }

        var before = Pedump.Verify(specimens.UnwovenPath, specimens.RuntimeFolder);
        var after = specimens.WovenFindings;
        output.WriteLine($"{before.Count} findings unwoven, {after.Count} woven.");

        // What C# calls unsafe cannot be verified anyway.
        var unsafeMethods = before.Select(Pedump.MethodOf).ToHashSet();
        var added = after.Where(finding => !unsafeMethods.Contains(Pedump.MethodOf(finding))).ToList();
        Assert.True(added.Count == 0, string.Join('\n', added));
    }

    /// <summary>A type or an assembly that it does not find would end its work, with the same finding before and after weaving.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_body_is_read(string language, OptimizationLevel configuration)
    {
        if (!Pedump.IsInstalled)
        {
            output.WriteLine(Pedump.IsMissing);
            return;
        }

        var specimens = VerifiedAssembly.Build(language, configuration);
        using var damaged = new DamagedCopy(specimens, _ => true, EveryBody.TakesWhatIsNotThere);
        var found = Pedump.Verify(damaged.Path, specimens.RuntimeFolder);
        var bodies = found.Where(finding => finding.Contains(EveryBody.Underflow)).Select(Pedump.MethodOf).Distinct();

        output.WriteLine($"{damaged.Count} bodies");
        Assert.Equal(damaged.Count, bodies.Count());
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
}
