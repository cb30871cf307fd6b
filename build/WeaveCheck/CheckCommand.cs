using System;
using System.Collections.Generic;
using System.IO;

namespace HoneyHive.WeaveCheck;

/// <summary>The command line: an assembly goes in, a report and an exit code come out.</summary>
internal static class CheckCommand
{
    internal const int Sound = 0;
    internal const int Broken = 1;
    internal const int NotChecked = 2;

    private const string Usage = "usage: build/weave-check.sh path/to/any.dll\nThe one argument is a .NET assembly, .dll or .exe, with what it references beside it.";

    internal static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not [var path])
        {
            error.WriteLine(Usage);
            return NotChecked;
        }

        try
        {
            var report = AssemblyCheck.Run(path);
            report.WriteTo(output);
            return report.Broken.Count == 0 ? Sound : Broken;
        }
        catch (UnfitAssemblyException exception)
        {
            error.WriteLine(exception.Message);
            return NotChecked;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            error.WriteLine($"{path}: the check came to no end: {exception.GetType().Name}: {exception.Message}");
            error.WriteLine("If the assembly works unwoven, this is a fault of HoneyHive: please report it.");
            return Broken;
        }
    }
}
