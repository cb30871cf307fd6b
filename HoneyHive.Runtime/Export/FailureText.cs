using System;

namespace HoneyHive.Export;

/// <summary>What is written of an exception. Its members are code that is not ours: one that throws is replaced by a marker.</summary>
/// <param name="failure">What left the method; usually an <see cref="Exception"/>.</param>
internal sealed class FailureText(object failure)
{
    private string? message;
    private string? details;

    /// <summary>Full name of the type.</summary>
    internal string Type { get; } = failure.GetType().FullName ?? failure.GetType().Name;

    internal string Message => message ??= Read(nameof(Exception.Message), () => (failure as Exception)?.Message ?? failure.ToString());

    /// <summary>Message, inner exceptions and stack trace, as <see cref="Exception.ToString"/> gives them.</summary>
    internal string Details => details ??= Read(nameof(ToString), failure.ToString);

    private string Read(string member, Func<string?> read)
    {
        try
        {
            return read() ?? string.Empty;
        }
        catch (Exception exception)
        {
            return $"<{failure.GetType().Name}.{member} threw {exception.GetType().Name}>";
        }
    }
}
