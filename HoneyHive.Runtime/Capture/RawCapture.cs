using System;
using System.Runtime.CompilerServices;
using HoneyHive.Spans;

namespace HoneyHive.Capture;

/// <summary>Values that cannot change, taken without boxing.</summary>
/// <remarks>Every comparison of types is a constant for the JIT: what is left of a method is the one line for its type.</remarks>
internal static class RawCapture
{
    internal static bool TryCapture<T>(ref T value, out AttributeValue captured)
    {
        captured = typeof(T).IsValueType ? Capture(ref value) : default;
        return captured.Kind != AttributeKind.None;
    }

    /// <summary>An enum: its number, and its type for the name.</summary>
    internal static AttributeValue OfEnum<T>(ref T value) => new(AttributeKind.Enum, EnumNumber(ref value), reference: typeof(T));

    /// <summary>The number of an enum, sign-extended when its underlying type is signed.</summary>
    internal static long EnumNumber<T>(ref T value) => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.SByte => Unsafe.As<T, sbyte>(ref value),
        TypeCode.Byte or TypeCode.Boolean => Unsafe.As<T, byte>(ref value),
        TypeCode.Int16 => Unsafe.As<T, short>(ref value),
        TypeCode.UInt16 or TypeCode.Char => Unsafe.As<T, ushort>(ref value),
        TypeCode.Int32 => Unsafe.As<T, int>(ref value),
        TypeCode.UInt32 => Unsafe.As<T, uint>(ref value),
        _ => Unsafe.As<T, long>(ref value),
    };

    private static AttributeValue Capture<T>(ref T value)
    {
        if (typeof(T) == typeof(bool))
            return new(AttributeKind.Boolean, Unsafe.As<T, bool>(ref value) ? 1 : 0);
        if (typeof(T) == typeof(char))
            return new(AttributeKind.Char, Unsafe.As<T, char>(ref value));
        if (typeof(T) == typeof(sbyte))
            return new(AttributeKind.Int64, Unsafe.As<T, sbyte>(ref value));
        if (typeof(T) == typeof(byte))
            return new(AttributeKind.Int64, Unsafe.As<T, byte>(ref value));
        if (typeof(T) == typeof(short))
            return new(AttributeKind.Int64, Unsafe.As<T, short>(ref value));
        if (typeof(T) == typeof(ushort))
            return new(AttributeKind.Int64, Unsafe.As<T, ushort>(ref value));
        if (typeof(T) == typeof(int))
            return new(AttributeKind.Int64, Unsafe.As<T, int>(ref value));
        if (typeof(T) == typeof(uint))
            return new(AttributeKind.Int64, Unsafe.As<T, uint>(ref value));
        if (typeof(T) == typeof(long))
            return new(AttributeKind.Int64, Unsafe.As<T, long>(ref value));
        if (typeof(T) == typeof(ulong))
            return new(AttributeKind.UInt64, Unsafe.As<T, long>(ref value));
        if (typeof(T) == typeof(nint))
            return new(AttributeKind.Int64, Unsafe.As<T, nint>(ref value));
        if (typeof(T) == typeof(nuint))
            return new(AttributeKind.UInt64, (long)(ulong)Unsafe.As<T, nuint>(ref value));
        return CaptureFraction(ref value);
    }

    private static AttributeValue CaptureFraction<T>(ref T value)
    {
        if (typeof(T) == typeof(double))
            return OfDouble(Unsafe.As<T, double>(ref value));
        if (typeof(T) == typeof(float))
            return OfDouble(Unsafe.As<T, float>(ref value));
#if NET8_0_OR_GREATER
        if (typeof(T) == typeof(Half))
            return OfDouble((double)Unsafe.As<T, Half>(ref value));
#endif
        if (typeof(T) == typeof(decimal))
            return OfHalves(AttributeKind.Decimal, ref value);
        if (typeof(T) == typeof(Guid))
            return OfHalves(AttributeKind.Guid, ref value);
        return CaptureTime(ref value);
    }

    private static AttributeValue CaptureTime<T>(ref T value)
    {
        if (typeof(T) == typeof(DateTime))
            return new(AttributeKind.DateTime, Unsafe.As<T, DateTime>(ref value).ToBinary());
        if (typeof(T) == typeof(DateTimeOffset))
            return OfOffset(Unsafe.As<T, DateTimeOffset>(ref value));
        if (typeof(T) == typeof(TimeSpan))
            return new(AttributeKind.TimeSpan, Unsafe.As<T, TimeSpan>(ref value).Ticks);
#if NET8_0_OR_GREATER
        if (typeof(T) == typeof(DateOnly))
            return new(AttributeKind.DateOnly, Unsafe.As<T, DateOnly>(ref value).DayNumber);
        if (typeof(T) == typeof(TimeOnly))
            return new(AttributeKind.TimeOnly, Unsafe.As<T, TimeOnly>(ref value).Ticks);
#endif
        return default;
    }

    private static AttributeValue OfOffset(DateTimeOffset value) => new(AttributeKind.DateTimeOffset, value.Ticks, value.Offset.Ticks);

    private static AttributeValue OfDouble(double value) => new(AttributeKind.Double, BitConverter.DoubleToInt64Bits(value));

    private static AttributeValue OfHalves<T>(AttributeKind kind, ref T value)
    {
        ref var low = ref Unsafe.As<T, byte>(ref value);
        return new(kind, Unsafe.ReadUnaligned<long>(ref low), Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref low, sizeof(long))));
    }
}
