using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>This program once more, for what is measured of a whole process, and for what must not be part of it.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>Beside the assembly: what runs may be a program that BenchmarkDotNet has made of it.</summary>
    private static readonly string program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "HoneyHive.Benchmarks.exe" : "HoneyHive.Benchmarks");

    private readonly Process process;

    private ChildProcess(string[] arguments, bool profiles = true)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };

        // What the person at the keyboard has set must not decide what is measured.
        foreach (var name in new List<string>(start.Environment.Keys))
        {
            if (name.StartsWith("HH_", StringComparison.Ordinal) || name.StartsWith("OTEL_", StringComparison.Ordinal))
                start.Environment.Remove(name);
        }

        if (!profiles)
            start.Environment["DOTNET_TieredPGO"] = "0";
        process = Process.Start(start)!;
    }

    internal static ChildProcess Start(params string[] arguments) => new(arguments);

    /// <summary>Runs a measurement to its end.</summary>
    /// <returns>The numbers that it has printed, in its order.</returns>
    internal static double[] Measure(params string[] arguments) => Measure(arguments, profiles: true);

    /// <summary>The same, of what takes its time once: the compiler need not watch how it runs.</summary>
    internal static double[] MeasureOnce(params string[] arguments) => Measure(arguments, profiles: false);

    /// <summary>Runs something to its end, whether it succeeds or not.</summary>
    /// <returns>The lines that it has printed.</returns>
    internal static string[] Lines(params string[] arguments)
    {
        using var child = new ChildProcess(arguments);
        return child.process.StandardOutput.ReadToEnd().Split('\n');
    }

    internal void WriteLine(string line) => process.StandardInput.WriteLine(line);

    internal double ReadNumber() => double.Parse(ReadLine(), CultureInfo.InvariantCulture);

    internal string ReadLine() => process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The child process has ended.");

    /// <summary>Ends the process by closing what it reads.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
            process.Kill();
        process.Dispose();
    }

    private static double[] Measure(string[] arguments, bool profiles)
    {
        using var child = new ChildProcess(["measure", .. arguments], profiles);
        var text = child.process.StandardOutput.ReadToEnd();
        child.process.WaitForExit();
        if (child.process.ExitCode != 0)
            throw new InvalidOperationException($"measure {string.Join(' ', arguments)} has failed with exit code {child.process.ExitCode}.");
        return Array.ConvertAll(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), line => double.Parse(line, CultureInfo.InvariantCulture));
    }
}
