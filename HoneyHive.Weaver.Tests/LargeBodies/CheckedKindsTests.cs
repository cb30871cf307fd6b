using System;
using System.IO;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>What weave-check says of assemblies that it can check.</summary>
public sealed class CheckedKindsTests : IDisposable
{
    private readonly CheckedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_program_is_checked_and_nothing_is_left_behind()
    {
        var path = files.Compile(
            """
            using System.Collections.Generic;
            internal abstract class Shop
            {
                private static void Main() => new Kiosk().Open();
                public abstract void Open();
                ~Shop() { }
                public IEnumerable<int> List() { yield return 1; }
                public IAsyncEnumerable<int> Stream() => null!;
            }
            internal sealed class Kiosk : Shop { public override void Open() { } }
            """,
            OutputKind.ConsoleApplication);
        var before = files.Describe();
        var result = await CheckAsync(path);

        Assert.Equal((CheckCommand.Sound, ""), (result.ExitCode, result.Error));
        Same.Text(
            """
            Source.exe
                 16 seen
                  5 woven
                  8 in state machines and closures, woven with their method
                  1 finalizers, for which only a [Trace] of their own asks
                  1 skipped: HH0003, see docs/diagnostics.md
                  1 skipped: HH0010, see docs/diagnostics.md
                  7 woven bodies decompiled
                  0 refused unwoven, too
                  0 broken

            """,
            result.Output);
        Assert.Equal(before, files.Describe());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Scratch));
    }

    [Fact]
    public async Task A_fault_leaves_nothing_behind()
    {
        var result = await CheckAsync(files.Compile("public interface IShop;"));
        Assert.Equal(CheckCommand.NotChecked, result.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Scratch));
    }

    /// <summary>The weaver adds methods, and they refer to what the method refers to that they belong to.</summary>
    [Fact]
    public void What_is_missing_before_is_no_fault_of_the_weaver()
    {
        var report = AssemblyCheck.Run(files.Compile(
            """
            public class Kiosk
            {
                public System.Collections.Generic.IEnumerable<int> Measure(Shelf shelf) { yield return shelf.Width; }
                public int Open() => 1;
            }
            """,
            contracts: CheckedFiles.Contracts));

        Assert.Empty(report.Broken);
        Assert.True(report.Unchecked > 0);
    }

    private string Scratch => Path.Combine(files.Folder, "scratch");

    /// <summary>As a process of its own, with a folder of its own for what is temporary.</summary>
    private Task<CommandResult> CheckAsync(string path)
    {
        Directory.CreateDirectory(Scratch);
        return DotnetCommand.RunAsync(
            files.Folder, [new("TMPDIR", Scratch), new("TEMP", Scratch), new("TMP", Scratch), new("DOTNET_EnableDiagnostics", "0")],
            Path.Combine(AppContext.BaseDirectory, "HoneyHive.WeaveCheck.dll"), path);
    }
}
