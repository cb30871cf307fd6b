using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive.Spans;

namespace HoneyHive.Weaving;

/// <content>
/// Methods that return an awaitable without being async. They are woven like synchronous ones, but for what follows each return:
/// <code>
/// result = …; Weave.EndWith(span, result); span = null;
/// </code>
/// The span is no longer current when the method has returned, and ends when what it has returned completes.
/// </content>
public static partial class Weave
{
    /// <summary>Ends the span when the task completes: at once when it has, or when there is none.</summary>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="task">What the method returns, or <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EndWith(Span? span, Task? task)
    {
        if (span is not null)
            Tracer.EndWith(span, task);
    }

    /// <summary>Ends the span when the task completes, with its result: at once when it has, or when there is none.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="task">What the method returns, or <see langword="null"/>.</param>
    /// <param name="output">A value of <see cref="ReturnedOutput"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EndWith<T>(Span? span, Task<T>? task, int output)
    {
        if (span is not null)
            Tracer.EndWith(span, task, (ReturnedOutput)output);
    }

    /// <summary>Ends the span when the task completes: at once when it has.</summary>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="task">What the method returns.</param>
    /// <returns>What the method returns instead; the same, unless it stands for something that can be awaited only once.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ValueTask EndWith(Span? span, ValueTask task) => span is null ? task : Tracer.EndWith(span, task);

    /// <summary>Ends the span when the task completes, with its result: at once when it has.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="span">The span, or <see langword="null"/>. It is not the caller's any more.</param>
    /// <param name="task">What the method returns.</param>
    /// <param name="output">A value of <see cref="ReturnedOutput"/>.</param>
    /// <returns>What the method returns instead; the same, unless it stands for something that can be awaited only once.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ValueTask<T> EndWith<T>(Span? span, ValueTask<T> task, int output) =>
        span is null ? task : Tracer.EndWith(span, task, (ReturnedOutput)output);
}
