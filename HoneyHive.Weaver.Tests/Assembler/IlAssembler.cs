using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Assembler;

/// <summary>The framework's own assembler of IL; its package holds a program for Linux on x64.</summary>
internal static class IlAssembler
{
    private static readonly string Executable = Path.Combine(
        Repository.PackageCache, "runtime.linux-x64.microsoft.netcore.ilasm", "10.0.14", "runtimes", "linux-x64", "native", "ilasm");

    internal static bool IsAvailable =>
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 && File.Exists(Executable);

    /// <summary>Writes the assembly; an error in the source fails the test.</summary>
    internal static void Assemble(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var process = Process.Start(new ProcessStartInfo(Executable, ["-dll", "-quiet", "-nologo", $"-output={target}", source])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
