using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Woven specimens pass a verifier, which sees what runs and is wrong nevertheless.</summary>
public sealed class VerifierTests(ITestOutputHelper output)
{
    [Fact]
    public void Most_specimens_are_verified()
    {
        Assert.Empty(VerifiedSpecimens.Built.Log.Errors);
        Assert.True(VerifiedSpecimens.Built.Count > 80, $"Only {VerifiedSpecimens.Built.Count} specimens compile for the .NET Framework.");
    }

    [Fact]
    public void Weaving_adds_nothing_that_cannot_be_verified()
    {
        if (!Pedump.IsInstalled)
        {
            output.WriteLine("NOT VERIFIED: there is no pedump here. Install Debian's package mono-utils.");
            return;
        }

        var specimens = VerifiedSpecimens.Built;
        var before = Pedump.Verify(specimens.UnwovenPath, specimens.RuntimeFolder);
        var after = Pedump.Verify(specimens.WovenPath, specimens.RuntimeFolder);
        output.WriteLine($"{specimens.Count} specimens verified; {before.Count} findings unwoven, {after.Count} woven.");

        // What C# calls unsafe cannot be verified anyway.
        var unsafeMethods = before.Select(MethodOf).ToHashSet();
        var added = after.Where(finding => !unsafeMethods.Contains(MethodOf(finding))).ToList();
        Assert.True(added.Count == 0, string.Join('\n', added));
    }

    private static string MethodOf(string finding) => finding.Split(": ")[0];
}
