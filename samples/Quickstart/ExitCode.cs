namespace Quickstart;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    internal const int Answered = 0;

    /// <summary>The model or a tool has failed for good.</summary>
    internal const int Failed = 1;

    /// <summary>The command line asks for something that does not exist.</summary>
    internal const int BadInput = 2;
}
