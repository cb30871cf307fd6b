using System;

namespace HoneyHive.Export;

/// <summary>Text from code that is not ours and may throw.</summary>
internal static class GuardedText
{
    /// <summary>The object's own text, or a marker that says why there is none.</summary>
    internal static string Of(object value) => Of(value, nameof(ToString), static item => item.ToString());

    /// <summary>What <paramref name="read"/> makes of the object, or a marker that says why there is nothing.</summary>
    internal static string Of(object value, string member, Func<object, string?> read)
    {
        try
        {
            return read(value) ?? string.Empty;
        }
        catch (Exception exception)
        {
            return $"<{value.GetType().Name}.{member} threw {exception.GetType().Name}>";
        }
    }
}
