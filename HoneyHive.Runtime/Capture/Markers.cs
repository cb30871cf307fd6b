using System;
using System.Reflection;

namespace HoneyHive.Capture;

/// <summary>The texts that stand where a value could not or must not be copied.</summary>
internal static class Markers
{
    internal const string Cycle = "<cycle>";
    internal const string Depth = "<depth>";
    internal const string Truncated = "<truncated>";

    /// <summary>The value must not leave the program.</summary>
    internal const string Redacted = "<redacted>";

    /// <summary>A getter that is called for a snapshot asks for another one.</summary>
    internal const string Nested = "<nested>";

    /// <summary>Too little stack is left.</summary>
    internal const string Stack = "<stack>";

    /// <summary>Name of the property that holds a marker in an object.</summary>
    internal const string PropertyName = "…";

    internal static string Of(Type type) => "<" + TypeName.Of(type) + ">";

    internal static string Threw(Exception exception)
    {
        var thrown = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
        return "<threw " + TypeName.Of(thrown.GetType()) + ">";
    }

    internal static string More(long count) => count > 0 ? "<" + count + " more>" : "<more>";
}
