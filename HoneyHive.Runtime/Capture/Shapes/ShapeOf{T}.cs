namespace HoneyHive.Capture.Shapes;

/// <summary>The shape of a type that is known when the code is compiled.</summary>
internal static class ShapeOf<T>
{
    /// <summary>The shape for a variable of type <typeparamref name="T"/>, which may hold a value of a derived type.</summary>
    internal static readonly TypeShape<T> Declared = typeof(T).IsValueType || typeof(T).IsSealed ? Exact() : new PolymorphicShape<T>();

    private static TypeShape<T> Exact() => TypeShapes.Of(typeof(T)) is TypeShape<T> shape ? shape : new PolymorphicShape<T>();
}
