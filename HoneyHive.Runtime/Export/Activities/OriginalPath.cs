using System;
using System.Diagnostics;
using HoneyHive.Export.Sanitizing;
using HoneyHive.Spans;
using HoneyHive.Weaving;

namespace HoneyHive.Export.Activities;

/// <summary>
/// The original path: every span is an <see cref="Activity"/> of the source <see cref="SourceName"/>, its tags set at once, recorded and
/// exported by an OpenTelemetry pipeline. Slower than the pooled path and the same on the wire.
/// </summary>
/// <param name="settings">What is recorded.</param>
/// <param name="attributeLimit">Inputs and outputs that a span records at most.</param>
/// <param name="pipeline">Where ended spans go.</param>
/// <param name="sanitizer">Replaces secrets at once, where the exporters are not ours; null leaves it to the exporter.</param>
internal sealed class OriginalPath(CaptureSettings settings, int attributeLimit, ISpanPipeline pipeline, Sanitizer? sanitizer = null)
    : TracingPath(settings, pipeline, setsTagsAtOnce: true)
{
    /// <summary>Name of the <see cref="ActivitySource"/>; what a user's own OpenTelemetry pipeline subscribes to.</summary>
    internal const string SourceName = "HoneyHive";

    private static readonly ActivitySource Source = new(SourceName, PackageVersion.Text);

    /// <summary>An activity begins when it starts, and starting it makes it current.</summary>
    internal override bool PublishesLeaves => true;

    internal override void Publish(Span span)
    {
        span.Outer = Activity.Current;
        if (span.Activity!.Id is null)
            Start(span.Activity, span.Parent);
        else
            ActivityAccess.SetCurrent(span.Activity);
        span.IsPublished = true;
    }

    internal override void Suspend(Span span)
    {
        if (ReferenceEquals(Activity.Current, span.Activity))
            ActivityAccess.SetCurrent(span.Outer);
        span.IsPublished = false;
    }

    internal override void Recorded(Span span, AttributeKey key, in AttributeValue value) =>
        SetTag(span.Activity!, key.Name, AttributeValueText.ToTag(value, span.Attributes.Text));

    internal override void End(Span span)
    {
        var activity = span.Activity!;
        if (activity.Id is null)
            Publish(span);
        if (span.Failure is { } failure)
            RecordFailure(activity, new FailureText(failure));

        // A span that waits for what its method has returned is current in nobody's flow that would be ours to change.
        Stop(activity, span.IsPublished ? span.Outer : activity);
        if (activity.Recorded)
            Pipeline.Add(span, TracingThread.Current);
    }

    protected override Span? Create(Activity? parent, TracedMethod method)
    {
        if (TracingThread.Recording is null || Source.CreateActivity(method.Name, method.Kind) is not { } activity)
            return null;
        activity.SetStartTime(DateTime.UtcNow);
        activity.SetTag(AttributeNames.EventType, EventTypeName.Of(method.EventType));
        activity.SetTag(AttributeNames.EventName, method.Name);
        activity.SetTag(AttributeNames.Function, method.Function);
        foreach (var tag in method.Tags)
            activity.SetTag(tag.Key, tag.Value);
        var span = new Span(new LazyAttributeSet(attributeLimit)) { Activity = activity, Parent = Activity.Current };
        span.Start(this, method);
        return span;
    }

    /// <summary>The parent is what was current when the method was called, even where its state machine is started later, by somebody else.</summary>
    private static void Start(Activity activity, Activity? parent)
    {
        if (!ReferenceEquals(Activity.Current, parent))
            ActivityAccess.SetCurrent(parent);
        activity.Start();
    }

    /// <summary>
    /// Stopping an activity makes current what was so when it started, even where user code has left an activity of its own current on purpose,
    /// and where the span has been suspended since.
    /// </summary>
    private static void Stop(Activity activity, Activity? outer)
    {
        var current = Activity.Current;
        activity.Stop();
        ActivityAccess.SetCurrent(ReferenceEquals(current, activity) ? outer : current);
    }

    private void SetTag(Activity activity, string key, object value) =>
        activity.SetTag(key, sanitizer is null ? value : sanitizer.Tag(key, value));

    private string? Safe(string text) => sanitizer is null ? text : sanitizer.Output(text);

    private void RecordFailure(Activity activity, FailureText failure)
    {
        var message = Safe(failure.Message);
        activity.SetTag(AttributeNames.Error, message);
        activity.SetTag(AttributeNames.ErrorType, failure.Type);
        activity.SetStatus(ActivityStatusCode.Error, message);
        activity.AddEvent(new ActivityEvent(AttributeNames.ExceptionEvent, tags: new ActivityTagsCollection
        {
            { AttributeNames.ExceptionMessage, message },
            { AttributeNames.ExceptionStackTrace, Safe(failure.Details) },
            { AttributeNames.ExceptionType, failure.Type },
        }));
    }
}
