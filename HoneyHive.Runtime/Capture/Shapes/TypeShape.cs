using System;
using HoneyHive.Spans;

namespace HoneyHive.Capture.Shapes;

/// <summary>
/// How values of one type are captured. Decided once a type from its metadata, immutable, shared by all threads.
/// </summary>
internal abstract class TypeShape
{
    /// <summary>The type of the values, exactly.</summary>
    internal abstract Type Type { get; }

    /// <summary>Whether <see cref="object.ToString"/> of a value may tell what <see cref="RedactAttribute"/> hides, as that of a record does.</summary>
    internal virtual bool IsSecretAsText => false;

    /// <summary>Captures a value of exactly <see cref="Type"/>.</summary>
    internal abstract AttributeValue CaptureObject(object value, ByteBuffer text, SnapshotLimits limits);

    /// <summary>Writes a value of exactly <see cref="Type"/> as one JSON value.</summary>
    internal abstract void WriteObject(SnapshotWriter writer, object value);
}
