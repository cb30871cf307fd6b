using System.Collections.Generic;
using Fody;

/// <summary>The add-in that Fody finds by name.</summary>
public sealed class ModuleWeaver : BaseModuleWeaver
{
    /// <inheritdoc />
    public override bool ShouldCleanReference => false;

    /// <inheritdoc />
    public override void Execute()
    {
    }

    /// <inheritdoc />
    public override IEnumerable<string> GetAssembliesForScanning() => ["mscorlib", "System.Runtime", "netstandard", "HoneyHive.Runtime"];
}
