using System.Linq;
using System.Xml;
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
        return new(ReadBoolean(element, WeaverOptions.EnabledOption, true));
    }

    private static bool IsKnown(XAttribute attribute) =>
        attribute.IsNamespaceDeclaration || WeaverOptions.All.Any(option => option.Name == attribute.Name);

    private bool ReadBoolean(XElement element, WeaverOption option, bool defaultValue)
    {
        var text = element.Attribute(option.Name)?.Value;
        if (text is null)
            return defaultValue;
        try
        {
            return XmlConvert.ToBoolean(text.Trim().ToLowerInvariant());
        }
        catch (System.FormatException)
        {
            diagnostics.Report(DiagnosticCatalogue.InvalidOptionValue, null, option.Name, text, "true, false");
            return defaultValue;
        }
    }

    private void ReportUnknown(string what)
    {
        var known = string.Join(", ", WeaverOptions.All.Select(option => option.Name));
        diagnostics.Report(DiagnosticCatalogue.UnknownOption, null, what, known);
    }
}
