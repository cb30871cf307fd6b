using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using HoneyHive.Capture.Members;

namespace HoneyHive.Capture.Shapes;

/// <summary>
/// Shapes that are generic in types of the program. Where no code can be made at run time, their counterparts without type arguments
/// are used, which box and read by reflection.
/// </summary>
internal static class GenericShapes
{
    private const DynamicallyAccessedMemberTypes Constructors =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    private const BindingFlags AnyConstructor = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    internal static TypeShape? OfDefinition(Type type)
    {
        if (DynamicCode.IsSupported)
            return ShapeOf(type.GetGenericTypeDefinition()) is { } shape ? Make(shape, type.GetGenericArguments()) : null;
        return Nullable.GetUnderlyingType(type) is { } underlying ? TypeShapes.Of(underlying) : null;
    }

    /// <summary>Written out, so that whoever trims the program sees which constructors are needed.</summary>
    [return: DynamicallyAccessedMembers(Constructors)]
    private static Type? ShapeOf(Type definition) =>
        definition == typeof(List<>) ? typeof(ListShape<>)
        : definition == typeof(Dictionary<,>) ? typeof(DictionaryShape<,>)
        : definition == typeof(Memory<>) ? typeof(MemoryShape<>)
        : definition == typeof(ReadOnlyMemory<>) ? typeof(ReadOnlyMemoryShape<>)
        : definition == typeof(Nullable<>) ? typeof(NullableShape<>)
        : null;

    internal static TypeShape Enum(Type type) =>
        DynamicCode.IsSupported ? Make(typeof(EnumShape<>), [type]) : new TextShape(type, isImmutable: false);

    internal static TypeShape Array(Type type) =>
        DynamicCode.IsSupported ? Make(typeof(ArrayShape<>), [type.GetElementType()!]) : new UntypedCollectionShape(type);

    /// <summary>Null when the type is no dictionary.</summary>
    internal static TypeShape? Map(Type type)
    {
        if (DynamicCode.IsSupported && LazyTypes.InterfaceOf(type, typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>)) is { } map)
            return Make(typeof(MapShape<,,>), [type, .. map.GetGenericArguments()]);
        return typeof(IDictionary).IsAssignableFrom(type) ? new UntypedMapShape(type) : null;
    }

    internal static TypeShape Collection(Type type)
    {
        if (DynamicCode.IsSupported && LazyTypes.InterfaceOf(type, typeof(ICollection<>), typeof(IReadOnlyCollection<>)) is { } collection)
            return Make(typeof(CollectionShape<,>), [type, .. collection.GetGenericArguments()]);
        return new UntypedCollectionShape(type);
    }

    internal static TypeShape Tuple(Type type) =>
        DynamicCode.IsSupported
            ? WithMembers(typeof(TupleShape<>), type)
            : new TupleShape<object>(type, MemberFactory.CreateReflected(type));

    internal static TypeShape Object(Type type) =>
        DynamicCode.IsSupported
            ? WithMembers(typeof(ObjectShape<>), type)
            : new ObjectShape<object>(type, MemberFactory.CreateReflected(type));

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only called where dynamic code is supported.")]
    private static TypeShape WithMembers([DynamicallyAccessedMembers(Constructors)] Type definition, Type type) =>
        Make(definition, [type], type, MemberFactory.Create(type));

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only called where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "Shapes have no requirements on their type arguments.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Shapes are kept with their constructors by the definitions above.")]
    private static TypeShape Make([DynamicallyAccessedMembers(Constructors)] Type definition, Type[] types, params object[] arguments) =>
        (TypeShape)Activator.CreateInstance(definition.MakeGenericType(types), AnyConstructor, null, arguments, null)!;
}
