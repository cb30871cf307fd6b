using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HoneyHive.Capture.Shapes;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Copies a value that can change, as JSON.</summary>
internal static class Snapshot
{
    [ThreadStatic]
    private static SnapshotWriter? writer;

    internal static AttributeValue Take<T>(TypeShape<T> shape, T value, ByteBuffer text, SnapshotLimits limits)
    {
        // A traced getter that is called for a snapshot would ask for one of its own, and so on without end.
        var thread = TracingThread.Current;
        if (thread.IsCapturing)
            return OfMarker(Markers.Nested, text);
        if (!HasStack())
            return OfMarker(Markers.Stack, text);

        var start = text.Length;
        var current = writer ??= new SnapshotWriter();
        thread.IsCapturing = true;
        try
        {
            current.Start(text, limits);
            shape.Write(current, value);
            return new(AttributeKind.Json, start, text.Length - start);
        }
        catch (Exception exception)
        {
            text.Truncate(start);
            return OfMarker(Markers.Threw(exception), text);
        }
        finally
        {
            current.Stop();
            thread.IsCapturing = false;
        }
    }

    /// <summary>A marker in place of a whole value.</summary>
    internal static AttributeValue OfMarker(string marker, ByteBuffer text) =>
        OfMarker(JsonEncodedText.Encode(marker, SnapshotJson.Encoder), text);

    /// <inheritdoc cref="OfMarker(string, ByteBuffer)"/>
    internal static AttributeValue OfMarker(JsonEncodedText marker, ByteBuffer text)
    {
        var start = text.Length;
        text.Append("\""u8);
        text.Append(marker.EncodedUtf8Bytes);
        text.Append("\""u8);
        return new(AttributeKind.Json, start, text.Length - start);
    }

    private static bool HasStack()
    {
#if NET8_0_OR_GREATER
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
