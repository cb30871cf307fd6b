using System;
using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>The tags that all spans of a method have, next to what one span has found out: that comes first.</summary>
internal static class ConstantTags
{
    /// <summary>Whether the span has an attribute of its own with the name of the tag.</summary>
    internal static bool IsReplaced(string key, ReadOnlySpan<SpanAttribute> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Key.Name == key)
                return true;
        }

        return false;
    }
}
