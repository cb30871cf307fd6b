using System;
using System.Text;

namespace HoneyHive.Capture.Shapes;

internal sealed class StringBuilderShape : TypeShape<StringBuilder>
{
    internal override void Write(SnapshotWriter writer, StringBuilder value)
    {
        var limit = writer.Limits.StringLength;
        var kept = value.ToString(0, Math.Min(value.Length, limit));
        writer.Json.WriteStringValue(value.Length > limit ? kept + Markers.More(value.Length - limit) : kept);
    }
}
