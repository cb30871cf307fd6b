using System;
using System.Runtime.CompilerServices;

namespace HoneyHive.Capture.Shapes;

/// <summary>The shapes of types that show at run time only. Keeps no unloadable assembly alive.</summary>
internal static class TypeShapes
{
    private static readonly ConditionalWeakTable<Type, TypeShape> Cache = new();

    internal static TypeShape Of(Type type) => Cache.TryGetValue(type, out var shape) ? shape : Cache.GetValue(type, ShapeFactory.Create);
}
