using System;

namespace HoneyHive.Export;

/// <summary>What is written of a failure. Members of exceptions are code that is not ours: one that throws is replaced by a marker.</summary>
/// <param name="failure">What left the method; usually an <see cref="Exception"/>.</param>
internal sealed class FailureText(object failure)
{
    /// <summary>Full name of the type.</summary>
    internal string Type { get; } = failure.GetType().ToString();

    internal string Message { get; } = GuardedText.Of(
        failure, nameof(Exception.Message), static item => item is Exception exception ? exception.Message : item.ToString());

    /// <summary>Message, inner exceptions and stack trace, as <see cref="Exception.ToString"/> gives them.</summary>
    internal string Details { get; } = GuardedText.Of(failure);
}
