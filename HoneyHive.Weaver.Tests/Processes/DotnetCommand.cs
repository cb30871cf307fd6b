using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Tests.Processes;

/// <summary>Runs <c>dotnet</c> as a process of its own, with none of the variables that would change what it does.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly string[] ForeignPrefixes = ["HH_", "OTEL_", "OPENAI_", "MSBUILD", "CORECLR_", "COMPLUS_", "VSTEST_"];

    internal static Task<CommandResult> RunAsync(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, params IEnumerable<string> arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, environment, arguments);

    /// <summary>Runs another program in the same way.</summary>
    internal static async Task<CommandResult> RunAsync(
        string program, string folder, IEnumerable<KeyValuePair<string, string>> environment, IEnumerable<string> arguments)
    {
        using var process = Process.Start(StartInfo(program, folder, environment, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} has not ended within {Limit}.");
        }

        return new CommandResult(process.ExitCode, await output, await error);
    }

    private static ProcessStartInfo StartInfo(
        string program, string folder, IEnumerable<KeyValuePair<string, string>> environment, IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new List<string>(info.Environment.Keys))
        {
            if (Array.Exists(ForeignPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                info.Environment.Remove(name);
        }

        // A build server would outlive the test and keep its files open.
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment)
            info.Environment[name] = value;
        return info;
    }
}
