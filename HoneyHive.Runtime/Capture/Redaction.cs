using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace HoneyHive.Capture;

/// <summary>Finds <see cref="RedactAttribute"/> on types; asked once a type, when its shape is made.</summary>
internal static class Redaction
{
    /// <summary>Whether the type has the attribute, or derives from one that has it, or implements one.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "An interface that was trimmed is one that nobody calls the type by.")]
    internal static bool IsRedacted(Type type) =>
        type.IsDefined(typeof(RedactAttribute), inherit: true)
        || type.GetInterfaces().Any(item => item.IsDefined(typeof(RedactAttribute), inherit: false));
}
