using System;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Values whose type shows at run time: interfaces, base classes, <see cref="object"/>.</summary>
internal sealed class PolymorphicShape<T> : TypeShape<T>
{
    // Most variables hold values of one type only. Races are harmless: the shape carries the type it is for.
    private TypeShape? last;

    internal override AttributeValue Capture(T value, ByteBuffer text, SnapshotLimits limits)
    {
        object? instance = value;
        return instance is null ? new(AttributeKind.Null) : ShapeOf(instance).CaptureObject(instance, text, limits);
    }

    internal override void Write(SnapshotWriter writer, T value)
    {
        object? instance = value;
        if (instance is null)
            writer.Json.WriteNullValue();
        else
            ShapeOf(instance).WriteObject(writer, instance);
    }

    private TypeShape ShapeOf(object instance)
    {
        var shape = last;
        if (shape is not null && shape.Type == instance.GetType())
            return shape;
        return last = TypeShapes.Of(instance.GetType());
    }
}
