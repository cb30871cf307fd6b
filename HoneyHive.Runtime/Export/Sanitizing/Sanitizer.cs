using System;
using HoneyHive.Capture;
using HoneyHive.Spans;

namespace HoneyHive.Export.Sanitizing;

/// <summary>What is replaced in the texts of a span: arguments under one switch, all else under the other.</summary>
/// <param name="inputs">For arguments; null leaves them as they are.</param>
/// <param name="outputs">For results, errors, tags and events; null leaves them as they are.</param>
internal sealed class Sanitizer(TextSanitizer? inputs, TextSanitizer? outputs)
{
    /// <summary>Replaces nothing.</summary>
    internal static readonly Sanitizer None = new(null, null);

    /// <summary>For whatever is not an argument.</summary>
    internal TextSanitizer? Outputs => outputs;

    internal TextSanitizer? For(AttributeKey key) => key.IsInput ? inputs : outputs;

    internal TextSanitizer? For(string key) =>
        ReferenceEquals(inputs, outputs) || !key.StartsWith(AttributeKey.InputPrefix, StringComparison.Ordinal) ? outputs : inputs;

    /// <summary>The value of a tag, or a marker when its key is the name of a secret.</summary>
    internal object? Hide(string key, object? value) => value is null || For(key) is null ? value : SecretNames.Hide(key, value);

    /// <summary>The value of a tag as it may leave: hidden when its key is the name of a secret, sanitized when it is a text.</summary>
    internal object? Tag(string key, object? value)
    {
        if (value is null || For(key) is not { } sanitizer)
            return value;
        return SecretNames.Hide(key, value) is string text ? Text(sanitizer, text) : value;
    }

    /// <summary>A text that is no argument.</summary>
    internal string? Output(string? text) => text is not null && outputs is not null ? Text(outputs, text) : text;

    private static string Text(TextSanitizer sanitizer, string text) => sanitizer.Replace(text.AsSpan()) ?? text;
}
