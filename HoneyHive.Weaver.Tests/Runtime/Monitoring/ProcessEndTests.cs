using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Runtime.Monitoring;

/// <summary>Whatever the end of a process, what has ended before arrives. The programs never flush themselves.</summary>
public sealed class ProcessEndTests
{
    [Theory]
    [InlineData("return", 0)]
    [InlineData("exit", 3)]
    public async Task A_process_that_ends_sends_what_it_has(string ending, int exitCode)
    {
        await using var receiver = await OtlpReceiver.StartAsync();

        var result = await RunAsync(receiver, ending);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("Program.Work [tool] (number: 1) => 2", receiver.Draw());
    }

    [Fact]
    public async Task A_process_that_is_told_to_terminate_sends_what_it_has()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var receiver = await OtlpReceiver.StartAsync();

        var result = await RunAsync(receiver, "terminated");

        Assert.Equal(128 + 15, result.ExitCode);
        Assert.Equal("Program.Work [tool] (number: 1) => 2", receiver.Draw());
    }

    [Theory]
    [InlineData("crash", "on the main thread")]
    [InlineData("crash-thread", "on a thread")]
    public async Task A_process_that_crashes_sends_the_spans_that_the_exception_has_left(string ending, string where)
    {
        await using var receiver = await OtlpReceiver.StartAsync();

        var result = await RunAsync(receiver, ending);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Nobody handles this.", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            $"""
            Program.Work [tool] (number: 1) => 2
            Program.Crash [chain] (where: "{where}") !! InvalidOperationException: Nobody handles this.
            └─ Program.Innermost [tool] (where: "{where}") !! InvalidOperationException: Nobody handles this.
            """,
            receiver.Draw());
    }

    private static Task<CommandResult> RunAsync(OtlpReceiver receiver, string ending) => DotnetCommand.RunAsync(
        Repository.Root,
        new Dictionary<string, string> { ["HH_API_KEY"] = "key", ["HH_API_URL"] = receiver.Url.AbsoluteUri },
        [Repository.ProcessEnd, ending]);
}
