using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>A method that always throws, seen by a caller that catches: bare, traced, and within a frame that catches and throws again.</summary>
internal static class ThrowingCalls
{
    internal static int RunBare(int calls)
    {
        var caught = 0;
        for (var i = 0; i < calls; i++)
        {
            try
            {
                caught += Bare(i);
            }
            catch (InvalidOperationException)
            {
                caught++;
            }
        }

        return caught;
    }

    /// <inheritdoc cref="SyncCalls.RunTraced"/>
    [Trace]
    internal static int RunTraced(int calls)
    {
        var caught = 0;
        for (var i = 0; i < calls; i++)
        {
            try
            {
                caught += Traced(i);
            }
            catch (InvalidOperationException)
            {
                caught++;
            }
        }

        return caught;
    }

    internal static int RunRethrowing(int calls)
    {
        var caught = 0;
        for (var i = 0; i < calls; i++)
        {
            try
            {
                caught += Rethrowing(i);
            }
            catch (InvalidOperationException)
            {
                caught++;
            }
        }

        return caught;
    }

    /// <inheritdoc cref="SyncCalls.RunTraced"/>
    internal static int RunByHand(int calls)
    {
        using var parent = Reference.Source.StartActivity("Parent");
        var caught = 0;
        for (var i = 0; i < calls; i++)
        {
            try
            {
                caught += ByHand(i);
            }
            catch (InvalidOperationException)
            {
                caught++;
            }
        }

        return caught;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Bare(int number) => throw new InvalidOperationException("no");

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Traced(int number) => throw new InvalidOperationException("no");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByHand(int number)
    {
        using var activity = Reference.Source.StartActivity("ThrowingCalls.ByHand");
        activity?.SetTag("honeyhive_inputs.number", number);
        try
        {
            return Bare(number);
        }
        catch (Exception exception)
        {
            activity?.AddException(exception);
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Rethrowing(int number)
    {
        try
        {
            return Bare(number);
        }
        catch (InvalidOperationException)
        {
            throw;
        }
    }
}
