using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace HoneyHive.Capture.Shapes;

/// <summary>Shapes of types that are known beforehand; they need no code made at run time.</summary>
internal static class KnownShapes
{
    private static readonly Dictionary<Type, TypeShape> Shapes = new TypeShape[]
    {
        new RawShape<bool>(),
        new RawShape<char>(),
        new RawShape<sbyte>(),
        new RawShape<byte>(),
        new RawShape<short>(),
        new RawShape<ushort>(),
        new RawShape<int>(),
        new RawShape<uint>(),
        new RawShape<long>(),
        new RawShape<ulong>(),
        new RawShape<nint>(),
        new RawShape<nuint>(),
        new RawShape<float>(),
        new RawShape<double>(),
        new RawShape<decimal>(),
        new RawShape<Guid>(),
        new RawShape<DateTime>(),
        new RawShape<DateTimeOffset>(),
        new RawShape<TimeSpan>(),
#if NET8_0_OR_GREATER
        new RawShape<Half>(),
        new RawShape<DateOnly>(),
        new RawShape<TimeOnly>(),
#endif
        new StringShape(),
        new StringBuilderShape(),
        new ArrayShape<byte>(),
        new ArrayShape<char>(),
        new ReadOnlyMemoryShape<byte>(),
        new ReadOnlyMemoryShape<char>(),
        new MemoryShape<byte>(),
        new MemoryShape<char>(),
        new JsonElementShape(),
        new JsonDocumentShape(),
    }.ToDictionary(shape => shape.Type);

    internal static TypeShape? Of(Type type) => Shapes.TryGetValue(type, out var shape) ? shape : null;
}
