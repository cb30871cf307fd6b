using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HoneyHive.Tests.Weaving;

/// <summary>One specimen: a program in a file of its own, in the folder of its group.</summary>
internal sealed record SpecimenFile(string Group, string Name, string Path)
{
    private static readonly string Root = System.IO.Path.Combine(AppContext.BaseDirectory, "Specimens");

    /// <summary>Every specimen of every group, in a fixed order.</summary>
    internal static IReadOnlyList<SpecimenFile> All { get; } =
        [.. Directory.GetDirectories(Root).Order(StringComparer.Ordinal).SelectMany(InFolder)];

    /// <summary>Sources that are compiled into every group of C# specimens.</summary>
    internal static IReadOnlyList<string> Shared { get; } = SharedBy(".cs");

    /// <summary>Full name of the class that holds the specimen.</summary>
    internal string ClassName => $"Specimens.{Group}.{Name}";

    internal bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Sources that are compiled into every group of the language that has this extension.</summary>
    internal static IReadOnlyList<string> SharedBy(string extension) => Directory.GetFiles(Root, "*" + extension);

    internal static SpecimenFile Find(string id) => All.Single(specimen => specimen.ToString() == id);

    public override string ToString() => $"{Group}/{Name}";

    private static IEnumerable<SpecimenFile> InFolder(string folder) =>
        from path in Directory.GetFiles(folder, "*.?s").Concat(Directory.GetFiles(folder, "*.vb")).Order(StringComparer.Ordinal)
        select new SpecimenFile(System.IO.Path.GetFileName(folder), System.IO.Path.GetFileNameWithoutExtension(path), path);
}
