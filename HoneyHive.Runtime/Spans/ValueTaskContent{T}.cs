using System;
using System.Threading.Tasks;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace HoneyHive.Spans;

/// <summary>Looks into a <see cref="ValueTask{TResult}"/> as <see cref="ValueTaskContent"/> does; before .NET 9 there is nothing to see.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
internal static class ValueTaskContent<T>
{
    /// <summary>Whether the content can be read on this version of the framework.</summary>
    internal static bool IsReadable { get; } = Probe();

    /// <summary>
    /// A <see cref="Task{TResult}"/> or an <c>IValueTaskSource</c>; null when it holds its result, or when the content cannot be read.
    /// </summary>
    internal static object? Of(ValueTask<T> task) => IsReadable ? Read(ref task) : null;

#if NET8_0_OR_GREATER
    /// <summary>What the source knows it by.</summary>
    internal static short TokenOf(ValueTask<T> task) => Token(ref task);

    private static object? Read(ref ValueTask<T> task) => Content(ref task);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_obj")]
    private static extern ref object? Content(ref ValueTask<T> task);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_token")]
    private static extern ref short Token(ref ValueTask<T> task);

    private static bool Probe()
    {
        try
        {
            var source = new ProbedSource<T>();
            var inner = Task.FromResult<T>(default!);
            var (ofTask, ofSource) = (new ValueTask<T>(inner), new ValueTask<T>(source, ProbedSource.Token));
            return ReferenceEquals(Read(ref ofTask), inner)
                && ReferenceEquals(Read(ref ofSource), source)
                && Token(ref ofSource) == ProbedSource.Token;
        }
        catch (Exception)
        {
            // A missing field, and accessors of generic types before .NET 9, show as exceptions.
            return false;
        }
    }
#else
    internal static short TokenOf(ValueTask<T> task) => 0;

    private static object? Read(ref ValueTask<T> task) => null;

    private static bool Probe() => false;
#endif
}
