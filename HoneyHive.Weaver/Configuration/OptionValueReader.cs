using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.Weaver.Configuration;

/// <summary>Reads the values of options. One that makes no sense is reported with those that do.</summary>
internal sealed class OptionValueReader(XElement element, DiagnosticReporter diagnostics)
{
    /// <summary>XML turns the line breaks of an attribute into spaces: white space has to separate.</summary>
    private static readonly char[] separators = [',', ';', ' ', '\t', '\r', '\n'];

    internal bool Boolean(WeaverOption option, bool defaultValue)
    {
        var text = Text(option);
        if (text is null)
            return defaultValue;
        try
        {
            return XmlConvert.ToBoolean(text.Trim());
        }
        catch (FormatException)
        {
            ReportInvalid(option, text, "true, false, 1, 0");
            return defaultValue;
        }
    }

    /// <summary>One of the names, in the case of the schema.</summary>
    internal int Named(WeaverOption option, NamedValues values)
    {
        var text = Text(option);
        if (text is null)
            return 0;
        var value = values.Find(text.Trim());
        if (value is null)
            ReportInvalid(option, text, values.Text);
        return value ?? 0;
    }

    internal IReadOnlyList<NamePattern> Patterns(WeaverOption option)
    {
        var texts = Text(option)?.Split(separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var text in texts.Where(text => !NamePattern.IsValid(text)))
            ReportInvalid(option, text, NamePattern.ValidCharacters);
        return texts.Select(text => new NamePattern(text)).ToList();
    }

    internal string? FilePath(WeaverOption option)
    {
        var text = Text(option);
        if (text is null || text.Trim().Length > 0)
            return text?.Trim();
        ReportInvalid(option, text, "a path, absolute or relative to the project");
        return null;
    }

    private string? Text(WeaverOption option) => element.Attribute(option.Name)?.Value;

    private void ReportInvalid(WeaverOption option, string text, string valid) =>
        diagnostics.Report(DiagnosticCatalogue.InvalidOptionValue, null, option.Name, text, valid);
}
