using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HoneyHive.WeaveCheck;

/// <summary>What became of each method of an assembly.</summary>
/// <param name="Name">File name of the assembly.</param>
/// <param name="Kinds">All its methods, by kind.</param>
/// <param name="Woven">How many of them are traced in the copy.</param>
/// <param name="Warnings">What the weaver said of methods that it left alone.</param>
/// <param name="Decompiled">How many bodies that call the runtime were turned back into C#; an async method has two of them.</param>
/// <param name="Unchecked">How many bodies the oracles refuse for reasons that the original has, too, so that they tell nothing about the copy.</param>
/// <param name="Broken">A line for each fault that the original does not have.</param>
internal sealed record CheckReport(
    string Name,
    IReadOnlyDictionary<string, int> Kinds,
    int Woven,
    IReadOnlyList<string> Warnings,
    int Decompiled,
    int Unchecked,
    IReadOnlyList<string> Broken)
{
    internal int Seen => Kinds.Values.Sum();

    /// <summary>How many methods were left alone, by the id of the diagnostic that says why.</summary>
    internal IReadOnlyDictionary<string, int> Skipped =>
        Warnings.Select(IdOf).Concat(Enumerable.Repeat(MethodKinds.WithoutBody, Kinds.GetValueOrDefault(MethodKinds.WithoutBody)))
            .GroupBy(id => id).ToDictionary(skipped => skipped.Key, skipped => skipped.Count());

    internal void WriteTo(TextWriter output)
    {
        output.WriteLine(Name);
        Line(output, Seen, "seen");
        Line(output, Woven, "woven");
        foreach (var kind in new[] { MethodKinds.Generated, MethodKinds.Finalizers }.Where(Kinds.ContainsKey))
            Line(output, Kinds[kind], kind);
        foreach (var (id, count) in Skipped.OrderBy(pair => pair.Key))
            Line(output, count, $"skipped: {id}, see docs/diagnostics.md");
        Line(output, Decompiled, "woven bodies decompiled");
        Line(output, Unchecked, "refused unwoven, too");
        Line(output, Broken.Count, "broken");
        foreach (var fault in Broken)
            output.WriteLine("  " + fault);
    }

    private static void Line(TextWriter output, int count, string what) => output.WriteLine($"{count,7} {what}");

    private static string IdOf(string message) => message.Split(':')[0];
}
