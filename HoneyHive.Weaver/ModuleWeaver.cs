using System.Collections.Generic;
using Fody;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Emission;
using HoneyHive.Weaver.Selection;

/// <summary>The add-in that Fody finds by name. Reads the options, selects, analyses, and only when there is no error rewrites.</summary>
public sealed class ModuleWeaver : BaseModuleWeaver
{
    /// <inheritdoc />
    public override bool ShouldCleanReference => false;

    /// <inheritdoc />
    public override void Execute()
    {
        var diagnostics = new DiagnosticReporter(WriteError, WriteWarning);
        var options = new WeaverOptionsReader(diagnostics).Read(Config);
        if (!options.Enabled)
            return;

        var methods = new MethodSelector(options, diagnostics).Select(ModuleDefinition);
        var plans = new MethodAnalyzer(diagnostics).Analyze(methods);
        var runtime = RuntimeAssembly.Find(ModuleDefinition);
        if (runtime is null && plans.Count == 0)
            return;

        runtime ??= RuntimeAssembly.Add(ModuleDefinition, ResolveAssembly);
        if (runtime is null)
            diagnostics.Report(DiagnosticCatalogue.RuntimeNotReferenced, null, ModuleDefinition.Assembly.Name.Name);
        if (runtime is null || diagnostics.HasErrors)
            return;

        diagnostics.ReportMissingSymbols(ModuleDefinition);
        new MethodRewriter(ModuleDefinition, new(ModuleDefinition, runtime), diagnostics).Rewrite(plans);
        WriteMessage($"HoneyHive: {plans.Count} of {methods.Count} selected methods are traced.", MessageImportance.High);
    }

    /// <inheritdoc />
    public override IEnumerable<string> GetAssembliesForScanning() => ["mscorlib", "System.Runtime", "netstandard", "HoneyHive.Runtime"];
}
