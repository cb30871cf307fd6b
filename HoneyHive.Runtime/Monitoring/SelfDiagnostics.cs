using System;
using System.Collections.Generic;

namespace HoneyHive.Monitoring;

/// <summary>What the tracer says about itself. A problem is told once, not for every span; telling never fails.</summary>
internal sealed class SelfDiagnostics
{
    private const int MaxRemembered = 1000;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Takes the lines; standard error when null.</summary>
    internal Action<string>? Sink { get; set; }

    /// <summary>Whether <see cref="Detail"/> says anything.</summary>
    internal bool IsVerbose { get; set; }

    /// <summary>Tells of something that is wrong, the first time.</summary>
    internal void Problem(string message)
    {
        if (IsNew(message))
            Write("warning: " + message);
    }

    /// <summary>Tells of something that works, if asked to.</summary>
    internal void Detail(string message)
    {
        if (IsVerbose)
            Write(message);
    }

    private bool IsNew(string message)
    {
        lock (told)
            return told.Count < MaxRemembered && told.Add(message);
    }

    private void Write(string message)
    {
        try
        {
            if (Sink is { } sink)
                sink("HoneyHive " + message);
            else
                Console.Error.WriteLine("HoneyHive " + message);
        }
        catch (Exception)
        {
            // Whoever reads the diagnostics has failed; there is nobody left to tell.
        }
    }
}
