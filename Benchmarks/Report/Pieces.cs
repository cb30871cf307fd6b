using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using HoneyHive.Benchmarks.Measuring;
using HoneyHive.Export;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive.Benchmarks.Report;

/// <summary>
/// What a traced call is made of, piece by piece: the shortest of many rounds, because a piece has one cost and the rest is what else the machine
/// did. Their sum is less than the call, in which each piece finds the caches as the others have left them.
/// </summary>
internal static class Pieces
{
    private const int Calls = 2_000;
    private const int Bursts = 100;
    private const int RoundsPerBurst = 10;

    /// <summary>A machine with neighbours has good moments.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);

    private static readonly TracedMethod Method = new("Pieces.Call", "HoneyHive.Benchmarks.Pieces.Call", 0, "prompt,top");

    private static object? sink;
    private static long number;

    internal static void Print(TextWriter output)
    {
        void Piece(string name, Action run) => output.WriteLine(FormattableString.Invariant($"{name,-58} {Shortest(run),6:0.0} ns"));

        var settings = new CaptureSettings();
        var pool = new SpanPool(1000, 128);
        var path = new PooledPath(settings, pool, new ExportPipeline(new DiscardingExporter(), new ExportSettings()));
        var thread = TracingThread.Current;
        var parent = new SpanActivity("parent", null, SpanIdentity.NewRoot());
        var identity = parent.IdentityOn(thread);
        Piece("two readings of the clock (floor)", () => number = Stopwatch.GetTimestamp() + Stopwatch.GetTimestamp());
        Piece("an AsyncLocal set, and the context put back (floor)", () => SetAndRestore(parent));
        Piece("Activity for Activity.Current, with its ids", () => sink = new SpanActivity("name", parent, identity));
        Piece("identity of the parent", () => number = (long)parent.IdentityOn(thread).Span);
        Piece("a random id", () => number = (long)TracingThread.Current.Ids.Next());
        Piece("a span from the pool and back", () => pool.Release(pool.Acquire(thread), thread));
        Batch(Piece, path, pool, identity);

        Tracer.Use(path);
        ActivityAccess.SetCurrent(parent);
        Piece("whole call, default level", Call);
        ActivityAccess.SetCurrent(null);
        Tracer.Use(new ThreadPath(settings, pool, path.Pipeline));
        var outer = Weave.Enter(Method);
        Piece("whole call, HH_CONTEXT=thread", Call);
        Weave.Exit(outer);
        Tracer.Use(null)?.Pipeline.Shutdown(TimeSpan.FromSeconds(1));
    }

    private static void Batch(Action<string, Action> piece, PooledPath path, SpanPool pool, SpanIdentity identity)
    {
        var span = pool.Acquire(TracingThread.Current);
        span.Start(path, Method);
        span.Identity = identity;
        piece("three values into their slots", () =>
        {
            span.Attributes.Clear();
            Record(span);
        });
        var batch = new SpanBatch(100);
        piece("copy into a batch", () =>
        {
            batch.Add(span);
            if (batch.IsFull)
                batch.Clear();
        });
        piece("the same, with hand-over to the worker", () => path.Pipeline.Add(span, TracingThread.Current));
        pool.Release(span, TracingThread.Current);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Call()
    {
        var span = Weave.Enter(Method);
        if (span is not null)
            Record(span);
        Weave.Exit(span);
    }

    private static void Record(Span span)
    {
        Weave.Input(span, 0, "What is a span?");
        Weave.Input(span, 1, 3);
        Weave.Output(span, 18);
    }

    private static void SetAndRestore(SpanActivity activity)
    {
        var context = ExecutionContext.Capture();
        ActivityAccess.SetCurrent(activity);
        ExecutionContext.Restore(context!);
    }

    private static double Shortest(Action run)
    {
        Compilation.Settle(() => Burst(run, TimeSpan.FromMilliseconds(120)), atMost: 12);
        return Enumerable.Range(0, Bursts).Min(_ => Burst(run, Rest));
    }

    private static double Burst(Action run, TimeSpan rest)
    {
        var shortest = Enumerable.Range(0, RoundsPerBurst).Min(_ => Round(run));
        Thread.Sleep(rest);
        return shortest;
    }

    private static double Round(Action run)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Calls; i++)
            run();
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / Calls;
    }
}
