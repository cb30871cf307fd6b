using System.Collections.Generic;
using System.IO;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;

namespace HoneyHive.Tests.Verifier;

/// <summary>An assembly for the .NET Framework, which is what the verifier understands, before and after weaving.</summary>
/// <param name="Folder">Where both copies are, and what they need.</param>
/// <param name="Name">File name of both.</param>
internal sealed record VerifiedAssembly(string Folder, string Name)
{
    internal const string CSharp = "CSharp";

    private IReadOnlyList<string>? wovenFindings;

    internal string UnwovenPath => Path.Combine(Folder, "unwoven", Name);

    internal string WovenPath => Path.Combine(Folder, "woven", Name);

    /// <summary>Where the verifier finds the runtime.</summary>
    internal string RuntimeFolder => Path.Combine(Folder, "runtime");

    /// <summary>What the verifier says of the woven copy, asked once.</summary>
    internal IReadOnlyList<string> WovenFindings => wovenFindings ??= Pedump.Verify(WovenPath, RuntimeFolder);

    /// <summary>What the weaver said; empty before it has run.</summary>
    internal WeavingLog Log { get; private set; } = new();

    /// <summary>The specimens of a language.</summary>
    /// <param name="language"><see cref="CSharp"/>, or the folder of specimens in another language.</param>
    /// <param name="configuration">Debug or Release.</param>
    internal static VerifiedAssembly Build(string language, OptimizationLevel configuration) =>
        language == CSharp ? VerifiedSpecimens.Build(configuration).Assembly : VerifiedLanguage.Build(language, configuration).Assembly;

    internal void Weave() => Log = BuildStep.Weave(UnwovenPath, WovenPath);
}
