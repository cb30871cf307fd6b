using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>Fody goes on silently when it cannot read a PDB; the woven assembly then matches no PDB at all.</summary>
internal static class SymbolCheck
{
    internal static void ReportMissingSymbols(this DiagnosticReporter diagnostics, ModuleDefinition module)
    {
        if (!module.HasSymbols && ExpectsSymbols(module))
            diagnostics.Report(DiagnosticCatalogue.MissingSymbols, null, module.Name);
    }

    private static bool ExpectsSymbols(ModuleDefinition module) =>
        module.HasDebugHeader && module.GetDebugHeader().Entries.Any(entry => entry.Directory.Type == ImageDebugType.CodeView);
}
