using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace HoneyHive.Capture.Shapes;

/// <summary>Decides how values of a type are captured. The first rule that knows the type wins.</summary>
internal static class ShapeFactory
{
    /// <summary>Never throws: what cannot be looked into is captured as the name of its type.</summary>
    internal static TypeShape Create(Type type)
    {
        try
        {
            return KnownShapes.Of(type) ?? OfUntouchable(type) ?? OfRedacted(type) ?? OfText(type) ?? OfCollection(type) ?? OfLazy(type) ?? OfMembers(type);
        }
        catch (Exception)
        {
            return new MarkerShape(type, type, isLeftOut: false);
        }
    }

    private static TypeShape? OfUntouchable(Type type)
    {
        if (NeverCaptured.Contains(type))
            return new MarkerShape(type, type, isLeftOut: true);
        return LazyTypes.IsDeferred(type) ? new MarkerShape(type, LazyTypes.PublicTypeOf(type), isLeftOut: false) : null;
    }

    private static TypeShape? OfRedacted(Type type) => Redaction.IsRedacted(type) ? new RedactedShape(type) : null;

    private static TypeShape? OfText(Type type)
    {
        if (type.IsEnum)
            return GenericShapes.Enum(type);
        if (typeof(Exception).IsAssignableFrom(type))
            return new ExceptionShape(type);
        if (typeof(JsonValue).IsAssignableFrom(type))
            return new JsonValueShape(type);
        return TextTypes.ShapeOf(type);
    }

    private static TypeShape? OfCollection(Type type)
    {
        if (type.IsGenericType && GenericShapes.OfDefinition(type) is { } shape)
            return shape;
        if (type.IsArray && type.GetArrayRank() == 1)
            return GenericShapes.Array(type);
        return LazyTypes.IsMaterialised(type) ? GenericShapes.Map(type) ?? GenericShapes.Collection(type) : null;
    }

    private static TypeShape? OfLazy(Type type) =>
        LazyTypes.SequenceOf(type) is { } sequence ? new MarkerShape(type, sequence, isLeftOut: false) : null;

    private static TypeShape OfMembers(Type type) =>
        IsTuple(type) ? GenericShapes.Tuple(type) : GenericShapes.Object(type);

    // ITuple is not there in .NET Standard 2.0.
    private static bool IsTuple(Type type) => type.IsGenericType && type.Namespace == "System"
        && (type.Name.StartsWith("Tuple`", StringComparison.Ordinal) || type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal));
}
