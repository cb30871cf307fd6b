using System.Collections.Generic;
using System.Linq;
using Fody;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Analysis.Leaves;
using HoneyHive.Weaver.Configuration;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Emission;
using HoneyHive.Weaver.Emission.Symbols;
using HoneyHive.Weaver.Reporting;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

/// <summary>The add-in that Fody finds by name. Reads the options, selects, analyses, and only when there is no error rewrites.</summary>
public sealed class ModuleWeaver : BaseModuleWeaver
{
    /// <inheritdoc />
    public override bool ShouldCleanReference => false;

    /// <inheritdoc />
    public override void Execute()
    {
        var diagnostics = new DiagnosticReporter(WriteError, WriteWarning, text => WriteMessage(text, MessageImportance.Normal));
        var options = new WeaverOptionsReader(diagnostics).Read(Config);
        if (!options.Enabled)
            return;

        SymbolDocuments.KeepAll(ModuleDefinition);
        var methods = new MethodSelector(options, diagnostics).Select(ModuleDefinition);
        var analyzer = new MethodAnalyzer(diagnostics);
        var plans = analyzer.Analyze(methods);
        if (options.LeafAnalysis)
            plans = LeafAnalyzer.Judge(plans);
        var runtime = FindRuntime(isNeeded: plans.Count > 0, diagnostics);
        if (diagnostics.HasErrors)
            return;

        if (runtime is not null)
        {
            diagnostics.ReportMissingSymbols(ModuleDefinition);
            var references = new RuntimeReferences(ModuleDefinition, runtime);
            new RedactedPropertyMarker(ModuleDefinition, references).Mark();
            new MethodRewriter(ModuleDefinition, references, diagnostics).Rewrite(plans);
            WriteMessage($"HoneyHive: {plans.Count} of {methods.Count} selected methods are traced.{LeftAlone(analyzer.Skipped)}", MessageImportance.High);
        }

        if (options.Report is { } path && !diagnostics.HasErrors)
            new ReportFile(ProjectDirectoryPath, path, diagnostics).Write(WeavingReport.Write(AssemblyName, plans, analyzer.Skipped));
    }

    /// <inheritdoc />
    public override IEnumerable<string> GetAssembliesForScanning() => ["mscorlib", "System.Runtime", "netstandard", "HoneyHive.Runtime"];

    private string AssemblyName => ModuleDefinition.Assembly.Name.Name;

    /// <summary>How many methods stay as they are, by the reasons for it.</summary>
    private static string LeftAlone(IEnumerable<SkippedMethod> skipped)
    {
        var reasons = string.Join(", ", skipped.GroupBy(method => method.Reason.Id).Select(group => $"{group.Key} × {group.Count()}"));
        return reasons.Length == 0 ? "" : $" Left as they are: {reasons}.";
    }

    private AssemblyNameReference? FindRuntime(bool isNeeded, DiagnosticReporter diagnostics)
    {
        var runtime = RuntimeAssembly.Find(ModuleDefinition);
        if (runtime is not null || !isNeeded || diagnostics.HasErrors)
            return runtime;

        runtime = RuntimeAssembly.Add(ModuleDefinition, ResolveAssembly);
        if (runtime is null)
            diagnostics.Report(DiagnosticCatalogue.RuntimeNotReferenced, null, AssemblyName);
        return runtime;
    }
}
