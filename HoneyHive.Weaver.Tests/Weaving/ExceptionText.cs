using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace HoneyHive.Tests.Weaving;

/// <summary>An exception as a user's log shows it, without what the test runner adds around it.</summary>
internal static class ExceptionText
{
    internal static string Of(Exception exception)
    {
        IEnumerable<string> lines = [$"throws {exception.GetType()}: {exception.Message}", .. FramesToCompare(exception)];
        if (exception.InnerException is { } inner)
            lines = [.. lines, "inner " + Of(inner)];
        return string.Join('\n', lines);
    }

    /// <summary>
    /// Of the methods that it has suspended, the runtime names those that have handlers, ours included, and some of them without a line. Where the
    /// exception was thrown is told in any case.
    /// </summary>
    private static IEnumerable<string> FramesToCompare(Exception exception) =>
        RuntimeAsyncTests.IsOn ? Frames(exception).Take(1) : Frames(exception);

    private static IEnumerable<string> Frames(Exception exception) =>
        from frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames()
        let method = frame.GetMethod()
        let assembly = method?.Module.Assembly.GetName().Name
        where assembly is not null && (assembly.StartsWith("Specimens.") || assembly == "HoneyHive.Runtime")
        select $"  at {method.DeclaringType}.{method.Name} {Path.GetFileName(frame.GetFileName())}:{frame.GetFileLineNumber()}";
}
