using System;
using System.IO;
using HoneyHive.Weaver.Diagnostics;

namespace HoneyHive.Weaver.Reporting;

/// <summary>Where a report goes. One that can't be written is no reason for the build to fail.</summary>
internal sealed class ReportFile(string projectDirectory, string path, DiagnosticReporter diagnostics)
{
    internal void Write(string report)
    {
        try
        {
            var file = Path.GetFullPath(Path.Combine(projectDirectory, path));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, report);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(DiagnosticCatalogue.ReportNotWritten, null, path, exception.Message);
        }
    }
}
