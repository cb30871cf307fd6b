using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>What the project says in FodyWeavers.xml.</summary>
/// <param name="Enabled">Whether anything is woven. Default: true.</param>
internal sealed record WeaverOptions(bool Enabled = true)
{
    internal const string ElementName = "HoneyHive";

    internal static readonly WeaverOption EnabledOption = new(
        nameof(Enabled), "xs:boolean", "'false' leaves the assembly exactly as the compiler made it. Default: 'true'.");

    /// <summary>Everything that the element accepts. FodyWeavers.xsd and HoneyHive.Fody.xcf say the same.</summary>
    internal static IReadOnlyList<WeaverOption> All { get; } = [EnabledOption];
}
