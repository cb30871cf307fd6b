using System;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>Hands diagnostics to the build and remembers whether one of them has to stop the weaving.</summary>
internal sealed class DiagnosticReporter(Action<string, SequencePoint?> writeError, Action<string, SequencePoint?> writeWarning)
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
}
