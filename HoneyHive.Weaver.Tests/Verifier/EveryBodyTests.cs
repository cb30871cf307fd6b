using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Verifier;

/// <summary>A mistake is seen in each woven body: sync, async, iterator, async iterator, constructor, returned task and stream alike.</summary>
public sealed class EveryBodyTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, OptimizationLevel> Mistakes { get; } = Combine();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_verifier_sees_it_wherever_it_is_made(string mistake, string language, OptimizationLevel configuration)
    {
        if (!Pedump.IsInstalled)
        {
            output.WriteLine(Pedump.IsMissing);
            return;
        }

        var specimens = VerifiedAssembly.Build(language, configuration);
        using var damaged = new DamagedCopy(specimens, EveryBody.IsWoven, EveryBody.Mistakes[mistake]);
        var found = Pedump.Verify(damaged.Path, specimens.RuntimeFolder)
            .Except(specimens.WovenFindings)
            .Select(Pedump.MethodOf).Where(method => method.Length > 0).Distinct().Order().ToList();

        output.WriteLine($"made in {damaged.Count} bodies, seen in {found.Count}");
        Assert.True(damaged.Count > 0 || !HasStateMachines(language), "It is made nowhere.");
        Assert.True(damaged.Count == found.Count, $"{string.Join('\n', damaged.Methods)}\nbut seen only in\n{string.Join('\n', found)}");
    }

    /// <summary>F# has none that are rewritten: what its methods return is followed.</summary>
    private static bool HasStateMachines(string language) => language != "FSharp";

    private static TheoryData<string, string, OptimizationLevel> Combine()
    {
        var all = new TheoryData<string, string, OptimizationLevel>();
        foreach (var mistake in EveryBody.Mistakes.Keys)
        {
            foreach (var row in VerifierTests.Languages)
                all.Add(mistake, (string)row[0], (OptimizationLevel)row[1]);
        }

        return all;
    }
}
