using System.Linq;
using System.Xml.Linq;
using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.Weaver.Configuration;

/// <summary>
/// Reads <see cref="WeaverOptions"/>. Whatever it does not know is an error: a misspelt option would be ignored otherwise.
/// </summary>
internal sealed class WeaverOptionsReader(DiagnosticReporter diagnostics)
{
    internal WeaverOptions Read(XElement element)
    {
        foreach (var child in element.Elements())
            ReportUnknown($"element <{child.Name.LocalName}>");
        foreach (var attribute in element.Attributes().Where(attribute => !IsKnown(attribute)))
            ReportUnknown($"attribute '{attribute.Name.LocalName}'");
        return Read(new OptionValueReader(element, diagnostics));
    }

    private static WeaverOptions Read(OptionValueReader values) => new()
    {
        Enabled = values.Boolean(WeaverOptionCatalogue.Enabled, true),
        Include = values.Patterns(WeaverOptionCatalogue.Include),
        Exclude = values.Patterns(WeaverOptionCatalogue.Exclude),
        EventType = values.Named(WeaverOptionCatalogue.EventType, NamedValues.EventTypes),
        Kind = values.Named(WeaverOptionCatalogue.Kind, NamedValues.SpanKinds),
        CaptureInputs = values.Boolean(WeaverOptionCatalogue.CaptureInputs, true),
        CaptureOutputs = values.Boolean(WeaverOptionCatalogue.CaptureOutputs, true),
        IncludeAccessors = values.Boolean(WeaverOptionCatalogue.IncludeAccessors, false),
        IncludeConstructors = values.Boolean(WeaverOptionCatalogue.IncludeConstructors, false),
        IncludeCompilerGenerated = values.Boolean(WeaverOptionCatalogue.IncludeCompilerGenerated, false),
        LeafAnalysis = values.Boolean(WeaverOptionCatalogue.LeafAnalysis, true),
        Report = values.FilePath(WeaverOptionCatalogue.Report),
    };

    private static bool IsKnown(XAttribute attribute) =>
        attribute.IsNamespaceDeclaration || WeaverOptionCatalogue.All.Any(option => option.Name == attribute.Name);

    private void ReportUnknown(string what)
    {
        var known = string.Join(", ", WeaverOptionCatalogue.All.Select(option => option.Name));
        diagnostics.Report(DiagnosticCatalogue.UnknownOption, null, what, known);
    }
}
