using System.Text;
using System.Text.Json;
using HoneyHive.Capture;
using HoneyHive.Capture.Shapes;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

/// <summary>A value as the tests look at it after its capture.</summary>
internal static class Captured
{
    internal static AttributeValue Raw<T>(T value)
    {
        var text = new ByteBuffer();
        var captured = AttributeValue.Capture(value, text);
        Assert.Equal(0, text.Length);
        return captured;
    }

    /// <summary>The JSON snapshot, which an independent reader has accepted.</summary>
    internal static string Json<T>(T value)
    {
        var text = new ByteBuffer();
        text.Append("before"u8);
        return TextOf(AttributeValue.Capture(value, text), text);
    }

    internal static string Json<T>(T value, SnapshotLimits limits)
    {
        var text = new ByteBuffer();
        return TextOf(Snapshot.Take(ShapeOf<T>.Declared, value, text, limits), text);
    }

    private static string TextOf(AttributeValue captured, ByteBuffer text)
    {
        Assert.Equal(AttributeKind.Json, captured.Kind);
        Assert.Equal(text.Length, captured.Offset + captured.Length);
        var json = Encoding.UTF8.GetString(text.Written.Slice(captured.Offset, captured.Length));
        JsonDocument.Parse(json).Dispose();
        return json;
    }
}
