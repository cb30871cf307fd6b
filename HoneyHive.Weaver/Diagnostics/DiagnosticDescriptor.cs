using System.Globalization;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>One kind of message, with an id that never changes its meaning.</summary>
/// <param name="Id">HH0001 and up; explained in docs/diagnostics.md.</param>
/// <param name="Severity">What it does to the build.</param>
/// <param name="Format">Text with <c>{0}</c>, <c>{1}</c> for what and where; says what to do.</param>
internal sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Format)
{
    /// <summary>The text of the message. It starts with the id, because Fody has no place for codes.</summary>
    internal string Message(params object[] arguments) => Id + ": " + Text(arguments);

    /// <summary>The text without the id.</summary>
    internal string Text(params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Format, arguments);
}
