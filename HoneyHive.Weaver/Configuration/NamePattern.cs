using System.Linq;
using System.Text.RegularExpressions;

namespace HoneyHive.Weaver.Configuration;

/// <summary>
/// A pattern over <c>Namespace.Type.Method</c>; <c>*</c> stands for any characters, dots included. Case counts, as in C#.
/// </summary>
internal sealed class NamePattern(string text)
{
    internal const string ValidCharacters = "names like Namespace.Type.Method of letters, digits, '_', '.' and '*'";

    private readonly Regex regex = new(
        "^" + Regex.Escape(text).Replace(@"\*", ".*") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>
    /// Whether the text can be a pattern. What the compiler adds to names, as in <c>List`1</c> or <c>Outer+Inner</c>, is no part of one.
    /// </summary>
    internal static bool IsValid(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '_' or '.' or '*');

    internal bool Matches(string name) => regex.IsMatch(name);

    public override string ToString() => text;
}
