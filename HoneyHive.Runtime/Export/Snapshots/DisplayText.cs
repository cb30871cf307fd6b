using System;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HoneyHive.Export.Snapshots;

/// <summary>Writes the value of an attribute as JSON: what is JSON already stays, other strings are quoted.</summary>
internal static class DisplayText
{
    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => IsJson(text) ? text : Quote(text),
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Array items => OfArray(items),
        _ => Quote(GuardedText.Of(value)),
    };

    private static string OfArray(IEnumerable items)
    {
        var text = new StringBuilder("[");
        foreach (var item in items)
            text.Append(text.Length > 1 ? "," : string.Empty).Append(Of(item));
        return text.Append(']').ToString();
    }

    /// <summary>Whether a string attribute holds a captured object, a captured list, or null.</summary>
    private static bool IsJson(string text)
    {
        if (text == "null")
            return true;
        if (text.Length < 2 || (text[0], text[text.Length - 1]) is not (('{', '}') or ('[', ']')))
            return false;
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            AppendEscaped(quoted, c);
        return quoted.Append('"').ToString();
    }

    private static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                text.Append('\\').Append(c);
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case var control when char.IsControl(control):
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(c);
                break;
        }
    }
}
