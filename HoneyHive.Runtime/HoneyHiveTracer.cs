using System;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Monitoring;

namespace HoneyHive;

/// <summary>Controls tracing from code. A program that is configured by its environment needs nothing of it.</summary>
public static class HoneyHiveTracer
{
    private static readonly TimeSpan DefaultFlushTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Whether calls of traced methods are recorded. Before the first traced call, whether that is still to be decided.</summary>
    public static bool IsEnabled => !Tracer.IsOff;

    /// <summary>Where spans go, in words: <c>HoneyHive at https://…</c>, <c>OTLP at http://…</c>, <c>console</c>, <c>nowhere</c>.</summary>
    public static string Target => Tracer.Path?.Pipeline.Target ?? "nowhere";

    /// <summary>
    /// Sets tracing up from code, in place of what the environment or an earlier call has set up. Spans that have ended before
    /// are still sent where they belonged; those that are running are lost, so this is best done before the first traced call.
    /// </summary>
    /// <param name="configure">Changes the options, which hold what the environment says.</param>
    /// <exception cref="ArgumentException">An option has a value that is not valid; the message names them all. Nothing has changed then.</exception>
    public static void Configure(Action<HoneyHiveOptions> configure)
    {
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));
        var options = PathFactory.ReadEnvironment();
        configure(options);
        OptionsValidation.ThrowIfInvalid(options);
        ProcessEnd.Retire(Tracer.Use(PathFactory.Create(options)), options.ExportTimeout);
    }

    /// <summary>Sends the spans that have ended so far and tells what became of them. Never throws.</summary>
    /// <param name="timeout">How long to wait at most. Default: 10 seconds.</param>
    /// <returns>Counts since tracing was set up; all zero when nothing is traced.</returns>
    public static async Task<FlushResult> FlushAsync(TimeSpan? timeout = null)
    {
        if (Tracer.Path is not { } path)
            return default;
        try
        {
            return await path.Pipeline.FlushAsync(timeout ?? DefaultFlushTimeout).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Tracer.Report("flushing", exception);
            return default;
        }
    }

    /// <summary>
    /// Sends what has ended so far and stops tracing. Not needed at the end of a process, which does the same by itself. Never throws.
    /// </summary>
    /// <param name="timeout">How long to wait at most. Default: 10 seconds.</param>
    public static Task ShutdownAsync(TimeSpan? timeout = null)
    {
        var path = Tracer.Use(null);
        return Task.Run(() => ProcessEnd.Retire(path, timeout ?? DefaultFlushTimeout));
    }
}
