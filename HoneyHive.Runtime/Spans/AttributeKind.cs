namespace HoneyHive.Spans;

/// <summary>How an <see cref="AttributeValue"/> holds its value.</summary>
internal enum AttributeKind : byte
{
    /// <summary>Nothing that may be recorded; the attribute is left out.</summary>
    None,

    /// <summary>A null reference or an empty <see cref="System.Nullable{T}"/>.</summary>
    Null,

    /// <summary><see cref="AttributeValue.Reference"/> is a string.</summary>
    String,

    /// <summary><see cref="AttributeValue.Low"/> is 0 or 1.</summary>
    Boolean,

    /// <summary><see cref="AttributeValue.Low"/> is the number.</summary>
    Int64,

    /// <summary><see cref="AttributeValue.Low"/> has the bits of an unsigned number.</summary>
    UInt64,

    /// <summary><see cref="AttributeValue.Low"/> has the bits of a double.</summary>
    Double,

    /// <summary>Low and high halves of a <see cref="decimal"/> as it lies in memory.</summary>
    Decimal,

    /// <summary>A UTF-16 code unit.</summary>
    Char,

    /// <summary>Low and high halves of a <see cref="System.Guid"/> as it lies in memory.</summary>
    Guid,

    /// <summary><see cref="System.DateTime.ToBinary"/>.</summary>
    DateTime,

    /// <summary>Ticks of the clock time, and the offset in ticks.</summary>
    DateTimeOffset,

    /// <summary>Ticks of a <see cref="System.TimeSpan"/>.</summary>
    TimeSpan,

    /// <summary>Day number of a DateOnly.</summary>
    DateOnly,

    /// <summary>Ticks of a TimeOnly.</summary>
    TimeOnly,

    /// <summary>Low has the numeric value, <see cref="AttributeValue.Reference"/> is the enum's <see cref="System.Type"/>.</summary>
    Enum,

    /// <summary>An immutable object whose text is its <see cref="object.ToString"/>: Uri, Type, Version.</summary>
    Text,

    /// <summary>A range of UTF-8 JSON in the text buffer of the set or batch that holds the value: offset, length.</summary>
    Json,
}
