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
        IEnumerable<string> lines = [$"throws {exception.GetType()}: {exception.Message}", .. Frames(exception)];
        if (exception.InnerException is { } inner)
            lines = [.. lines, "inner " + Of(inner)];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Frames(Exception exception) =>
        from frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames()
        let method = frame.GetMethod()
        let assembly = method?.Module.Assembly.GetName().Name
        where assembly is not null && (assembly.StartsWith("Specimens.") || assembly == "HoneyHive.Runtime")
        select $"  at {method.DeclaringType}.{method.Name} {Path.GetFileName(frame.GetFileName())}:{frame.GetFileLineNumber()}";
}
