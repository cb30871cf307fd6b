using System;

namespace HoneyHive.Export;

/// <summary>Text from code that is not ours and may throw.</summary>
internal static class GuardedText
{
    /// <summary>The object's own text, or a marker that says why there is none.</summary>
    internal static string Of(object value)
    {
        try
        {
            return value.ToString() ?? string.Empty;
        }
        catch (Exception exception)
        {
            return $"<{value.GetType().Name}.ToString threw {exception.GetType().Name}>";
        }
    }
}
