using System.Text.RegularExpressions;

namespace HoneyHive.Weaver.Selection;

/// <summary>The compiler calls <c>file class Reader</c> in Program.cs <c>&lt;Program&gt;F0123…__Reader</c>.</summary>
internal static class FileLocalName
{
    private static readonly Regex mangled = new("^<[^>]*>F[0-9A-F]+__", RegexOptions.CultureInvariant);

    internal static bool IsFileLocal(string name) => mangled.IsMatch(name);

    /// <summary>The name as the user wrote it.</summary>
    internal static string Unmangle(string name) => mangled.Replace(name, "");
}
