using Xunit;

namespace HoneyHive.Tests.Processes;

/// <summary>How a process has ended, and what it has written.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test with everything that was written, unless the process says that it succeeded.</summary>
    internal CommandResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}
