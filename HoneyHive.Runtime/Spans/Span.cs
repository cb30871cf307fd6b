using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using HoneyHive.Capture;
using HoneyHive.Weaving;

namespace HoneyHive.Spans;

/// <summary>
/// One call of a traced method while it runs. Woven code holds it in a local or in a field of its state machine; it is
/// pooled, so nobody else may keep a reference.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Span
{
    // These are kept while the span lies in the pool: often they are the same for the next call, and a store would cost a write barrier.
    private TracingPath? path;
    private TracedMethod? method;
    private SpanTrace? trace;
    private ulong id;
    private bool isInUse;

    internal Span(LazyAttributeSet attributes) => Attributes = attributes;

    internal LazyAttributeSet Attributes { get; }

    /// <summary>The path that began the span and will end it; null while the span lies in the pool.</summary>
    internal TracingPath? Path => isInUse ? path : null;

    /// <summary>The method that is being called; null while the span lies in the pool.</summary>
    internal TracedMethod? Method => isInUse ? method : null;

    internal SpanIdentity Identity
    {
        get => new(trace!, id);
        set
        {
            if (!ReferenceEquals(trace, value.Trace))
                trace = value.Trace;
            id = value.Span;
        }
    }

    /// <summary>Id of the parent span in the same trace; 0 for a root.</summary>
    internal ulong ParentSpan { get; set; }

    /// <summary>Whether no span of a traced method is above this one in the process; it may still have a parent from elsewhere.</summary>
    internal bool IsLocalRoot { get; set; }

    internal long StartTicks { get; private set; }

    internal long EndTicks { get; set; }

    /// <summary>What left the method; usually an <see cref="Exception"/>.</summary>
    internal object? Failure { get; private set; }

    internal long FailureTicks { get; private set; }

    /// <summary>The current activity when the span began: the parent.</summary>
    internal Activity? Parent { get; set; }

    /// <summary>On the pooled path the bare activity that stands for the span while it is current; on the original path the span itself.</summary>
    internal Activity? Activity { get; set; }

    /// <summary>
    /// The activity that has stood for the span, if user code has given it more than tags: events, links, a status, another name. Null
    /// otherwise, and always on the original path.
    /// </summary>
    internal Activity? Decoration { get; set; }

    /// <summary>What was current when the span was last made current.</summary>
    internal Activity? Outer { get; set; }

    /// <summary>Whether the span is current in the flow of its method: from when it is made so until it ends or is suspended.</summary>
    internal bool IsPublished { get; set; }

    /// <summary>The execution context before the span became current.</summary>
    internal ExecutionContext? OuterContext { get; set; }

    /// <summary>The execution context that making the span current has installed.</summary>
    internal ExecutionContext? InnerContext { get; set; }

    /// <summary>At the level <see cref="ContextLevel.Thread"/>: what is current in the flow of the method.</summary>
    internal FlowSpan? Flow { get; set; }

    /// <summary>At the level <see cref="ContextLevel.Thread"/>: what was current in the flow before.</summary>
    internal FlowSpan? OuterFlow { get; set; }

    /// <summary>Whether the span is current on its thread only, not in its flow.</summary>
    internal bool IsOnThread { get; set; }

    /// <summary>The next older span on this thread that an exception is about to leave; see <see cref="FailingSpans"/>.</summary>
    internal Span? NextFailing { get; set; }

    /// <summary>Whether the span is one of the <see cref="FailingSpans"/> of its thread.</summary>
    internal bool IsFailing { get; set; }

    internal void Start(TracingPath path, TracedMethod method)
    {
        Take(path, method);
        StartTicks = SpanClock.Now;
    }

    internal void RecordInput<T>(int index, T value)
    {
        AssertInUse();
        if (Path is { } path && path.Settings.CaptureInputs)
            Record(path, method!.Inputs[index], value, path.Settings.InputLimits);
    }

    internal void RecordOutput<T>(T value)
    {
        AssertInUse();
        if (Path is { } path && path.Settings.CaptureOutputs)
            Record(path, method!.Output, value, path.Settings.OutputLimits);
    }

    /// <summary>Records the result of what the method has returned.</summary>
    internal void RecordReturned<T>(T result, ReturnedOutput output)
    {
        if (output == ReturnedOutput.Value)
            RecordOutput(result);
        else if (output == ReturnedOutput.Redacted)
            RecordOutput(Markers.Redacted);
    }

    internal void RecordFailure(object exception)
    {
        AssertInUse();
        if (Path is not { } path || !path.Settings.CaptureExceptions)
            return;
        Failure = exception;
        FailureTicks = SpanClock.Now;
        FailingSpans.Add(this);
    }

    internal void ForgetFailure()
    {
        Failure = null;
        FailureTicks = 0;
        FailingSpans.Remove(this);
    }

    /// <summary>Forgets the call, so that the span can serve another one.</summary>
    /// <remarks>
    /// What few calls have is looked at before it is written over: right after the copy into a batch, stores have to wait for one another.
    /// </remarks>
    internal void Reset()
    {
        Attributes.Clear();
        isInUse = false;
        IsSynchronous = false;
        ParentSpan = 0;
        Parent = null;
        if (IsPublished || Activity is not null || InnerContext is not null || Flow is not null)
            ForgetCurrent();
        if (Failure is not null || IsFailing)
            ForgetFailing();
        if (Items is not null)
            Items = null;
        AssertUntouched();
    }

    /// <summary>Forgets what has been current, in whichever way.</summary>
    private void ForgetCurrent()
    {
        IsPublished = false;
        Activity = null;
        Decoration = null;
        Outer = null;
        OuterContext = null;
        InnerContext = null;
        Flow = null;
        OuterFlow = null;
        IsOnThread = false;
    }

    private void ForgetFailing()
    {
        Failure = null;
        FailureTicks = 0;
        NextFailing = null;
        IsFailing = false;
    }

    private void Take(TracingPath owner, TracedMethod called)
    {
        if (!ReferenceEquals(path, owner))
            path = owner;
        if (!ReferenceEquals(method, called))
            method = called;
        isInUse = true;
    }

    private void Record<T>(TracingPath path, AttributeKey key, T value, SnapshotLimits limits)
    {
        var before = Attributes.Count;
        if (key.IsSecret && limits.HidesSecrets && typeof(T) != typeof(bool))
            Attributes.Add(key, Markers.Redacted, limits);
        else
            Attributes.Add(key, value, limits);
        if (path.SetsTagsAtOnce)
            Announce(path, before);
    }

    /// <summary>Not inlined: its locals would make the frame of every traced method larger, which has to be cleared.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Announce(TracingPath path, int before)
    {
        if (Attributes.Count == before)
            return;
        var attributes = Attributes.Of(Method);
        path.Recorded(this, attributes.KeyOf(before), attributes.ValueOf(before));
    }
}
