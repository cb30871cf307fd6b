using System;
using System.IO;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>Hands diagnostics to the build and remembers whether one of them has to stop the weaving.</summary>
/// <param name="writeError">Takes what stops the build.</param>
/// <param name="writeWarning">Takes what does not.</param>
/// <param name="writeMessage">Takes what only those read who want to know.</param>
internal sealed class DiagnosticReporter(
    Action<string, SequencePoint?> writeError, Action<string, SequencePoint?> writeWarning, Action<string> writeMessage)
{
    internal bool HasErrors { get; private set; }

    internal void Report(DiagnosticDescriptor descriptor, SequencePoint? location, params object[] arguments)
    {
        var message = descriptor.Message(arguments);
        if (descriptor.Severity == DiagnosticSeverity.Warning)
        {
            writeWarning(message, location);
            return;
        }

        HasErrors = true;
        writeError(message, location);
    }

    /// <summary>
    /// Writes a message where a warning would ask too much: of whoever traces a type or a whole assembly, nobody wants an attribute on each method
    /// that can't be woven.
    /// </summary>
    internal void Mention(DiagnosticDescriptor descriptor, SequencePoint? location, params object[] arguments)
    {
        var place = location is null ? "" : $" ({Path.GetFileName(location.Document.Url)}:{location.StartLine})";
        writeMessage(descriptor.Message(arguments) + place);
    }
}
