using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace HoneyHive.Tests.Verifier;

/// <summary>Mono's verifier, of Debian's package mono-utils. It is the only one that sees a local of a wrong type.</summary>
internal static partial class Pedump
{
    private const string Executable = "/usr/bin/pedump";

    internal const string IsMissing = "NOT VERIFIED: there is no pedump here. Install Debian's package mono-utils.";

    internal static bool IsInstalled => File.Exists(Executable);

    /// <summary>What it says of an assembly for the .NET Framework; nothing when all is right.</summary>
    internal static IReadOnlyList<string> Verify(string path, string runtimeFolder)
    {
        var info = new ProcessStartInfo(Executable, ["--verify", "all", path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["MONO_PATH"] = runtimeFolder;
        using var process = Process.Start(info)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return [.. Findings(said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
    }

    /// <summary>The method that a finding is about; empty when it is about the assembly.</summary>
    internal static string MethodOf(string finding) => finding.Split(": ")[0];

    /// <summary>Each with its method and without its offset, which weaving moves.</summary>
    private static IEnumerable<string> Findings(IEnumerable<string> lines)
    {
        const string heading = "In method: ";
        var method = "";
        foreach (var line in lines)
        {
            if (line.StartsWith(heading, StringComparison.Ordinal))
                method = line[heading.Length..];
            else
                yield return $"{method}: {Offset().Replace(line, "")}";
        }
    }

    [GeneratedRegex(" at 0x[0-9a-f]+$")]
    private static partial Regex Offset();
}
