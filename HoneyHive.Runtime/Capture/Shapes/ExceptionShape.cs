using System;
using System.Text.Json;

namespace HoneyHive.Capture.Shapes;

/// <summary>Exceptions that are passed around as values: type and message.</summary>
internal sealed class ExceptionShape(Type type) : TypeShape<object>
{
    private static readonly JsonEncodedText TypeProperty = JsonEncodedText.Encode("Type");
    private static readonly JsonEncodedText MessageProperty = JsonEncodedText.Encode("Message");

    private readonly string name = TypeName.Of(type);

    internal override Type Type => type;

    internal override void Write(SnapshotWriter writer, object value)
    {
        if (!writer.TryStartObject(value))
            return;
        writer.Json.WriteString(TypeProperty, name);
        writer.Json.WritePropertyName(MessageProperty);
        writer.WriteString(MessageOf((Exception)value));
        writer.EndObject();
    }

    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message ?? string.Empty;
        }
        catch (Exception thrown)
        {
            return Markers.Threw(thrown);
        }
    }
}
