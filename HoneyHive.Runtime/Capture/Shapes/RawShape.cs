using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Numbers, times, ids: see <see cref="RawCapture"/>.</summary>
internal sealed class RawShape<T> : TypeShape<T>
    where T : struct
{
    internal override AttributeValue Capture(T value, ByteBuffer text, SnapshotLimits limits)
    {
        RawCapture.TryCapture(ref value, out var captured);
        return captured;
    }

    internal override void Write(SnapshotWriter writer, T value)
    {
        // The commonest numbers, of which a list has many.
        if (typeof(T) == typeof(int))
        {
            writer.Json.WriteNumberValue(Unsafe.As<T, int>(ref value));
            return;
        }

        // As a double, 0.1f would read 0.10000000149011612.
        if (typeof(T) == typeof(float) && (float)(object)value is var single && !float.IsNaN(single) && !float.IsInfinity(single))
        {
            writer.Json.Write(single, static (framework, number) => framework.WriteNumberValue(number));
            return;
        }

        RawCapture.TryCapture(ref value, out var captured);
        RawJson.Write(writer.Json, captured);
    }
}
