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
            Replace(file, report);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(DiagnosticCatalogue.ReportNotWritten, null, path, exception.Message);
        }
    }

    /// <summary>At one stroke: a project that is built for several frameworks writes it several times at once.</summary>
    private static void Replace(string file, string report)
    {
        var written = $"{file}.{Guid.NewGuid():N}";
        try
        {
            File.WriteAllText(written, report);
            if (!File.Exists(file))
                TryMove(written, file);
            if (File.Exists(written))
                File.Replace(written, file, null);
        }
        finally
        {
            File.Delete(written);
        }
    }

    private static void TryMove(string written, string file)
    {
        try
        {
            File.Move(written, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another build was faster.
        }
    }
}
