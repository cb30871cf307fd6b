using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using HoneyHive.Weaver.Diagnostics;
using HoneyHive.Weaver.Reporting;
using Xunit;

namespace HoneyHive.Tests.Reporting;

/// <summary>A project for several frameworks is built for all of them at once, and has one report.</summary>
public sealed class ReportFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Builds_that_write_it_at_once_leave_one_of_their_reports()
    {
        var messages = new ConcurrentQueue<string>();
        var diagnostics = new DiagnosticReporter((error, _) => messages.Enqueue(error), (warning, _) => messages.Enqueue(warning), messages.Enqueue);

        Parallel.For(0, 200, new() { MaxDegreeOfParallelism = 8 }, build =>
            new ReportFile(folder.FullName, "report.json", diagnostics).Write(new string('x', 1000 + build)));

        Assert.Empty(messages);
        var report = Assert.Single(folder.GetFiles());
        Assert.Equal("report.json", report.Name);
        Assert.InRange(report.Length, 1000, 1199);
    }
}
