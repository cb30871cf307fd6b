namespace HoneyHive.Spans;

/// <content>What becomes of a failure at the end.</content>
public sealed partial class Span
{
    /// <summary>Decides, when the span ends, whether what has left the method is a failure or a cancellation.</summary>
    internal void JudgeFailure()
    {
        FailingSpans.Remove(this);
        if (!Cancellation.WasRequested(Failure!))
            return;
        ForgetFailure();
        RecordCancellation();
    }

    /// <summary>The method was asked to stop, and has. Nothing is wrong with it, and nothing came of it.</summary>
    internal void RecordCancellation()
    {
        if (Path is { } path && path.Settings.CaptureExceptions)
            Record(path, AttributeKey.Cancelled, true, path.Settings.OutputLimits);
    }
}
