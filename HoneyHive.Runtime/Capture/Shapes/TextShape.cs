using System;
using System.Globalization;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>Values that their text says all about.</summary>
/// <param name="type">The type of the values.</param>
/// <param name="isImmutable">Whether the text may be made later, by another thread.</param>
internal sealed class TextShape(Type type, bool isImmutable) : TypeShape<object>
{
    internal override Type Type => type;

    internal override AttributeValue Capture(object value, ByteBuffer text, SnapshotLimits limits) =>
        isImmutable ? new(AttributeKind.Text, reference: value) : base.Capture(value, text, limits);

    internal override void Write(SnapshotWriter writer, object value)
    {
        string? text;
        try
        {
            text = value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString();
        }
        catch (Exception exception)
        {
            text = Markers.Threw(exception);
        }

        writer.WriteString(text ?? string.Empty);
    }
}
