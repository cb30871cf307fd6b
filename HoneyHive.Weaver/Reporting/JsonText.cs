using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace HoneyHive.Weaver.Reporting;

/// <summary>The little JSON that a report needs: an add-in for Fody brings no library along.</summary>
internal static class JsonText
{
    internal static string Of(string value)
    {
        var json = new StringBuilder("\"");
        foreach (var character in value)
            json.Append(Escape(character));
        return json.Append('"').ToString();
    }

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A string, bool, long or double. JSON has no number that is not finite; these become their names.</summary>
    internal static string Of(object value) => value switch
    {
        string text => Of(text),
        bool flag => Of(flag),
        double number when double.IsNaN(number) || double.IsInfinity(number) => Of(number.ToString(CultureInfo.InvariantCulture)),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => ((long)value).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>An array on one line.</summary>
    internal static string Of(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Of))}]";

    /// <summary>An object on one line; the values are JSON.</summary>
    internal static string Object(params (string Name, string Value)[] members) => members.Length == 0 ? "{}" :
        "{ " + string.Join(", ", members.Select(member => $"{Of(member.Name)}: {member.Value}")) + " }";

    private static string Escape(char character) => character switch
    {
        '"' or '\\' => "\\" + character,
        < ' ' or (>= '\ud800' and <= '\udfff') => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
