using System;
using System.Threading.Tasks;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace HoneyHive.Spans;

/// <summary>
/// Looks into a <see cref="ValueTask"/>, which may be awaited only once: at the task or the source that it stands for. Where the private
/// fields are not as expected (checked once), there is nothing to see.
/// </summary>
internal static class ValueTaskContent
{
    /// <summary>Whether the content can be read on this version of the framework.</summary>
    internal static bool IsReadable { get; } = Probe();

    /// <summary>A <see cref="Task"/> or an <c>IValueTaskSource</c>; null when it has completed, or when the content cannot be read.</summary>
    internal static object? Of(ValueTask task) => IsReadable ? Read(ref task) : null;

#if NET8_0_OR_GREATER
    /// <summary>What the source knows it by.</summary>
    internal static short TokenOf(ValueTask task) => Token(ref task);

    private static object? Read(ref ValueTask task) => Content(ref task);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_obj")]
    private static extern ref object? Content(ref ValueTask task);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_token")]
    private static extern ref short Token(ref ValueTask task);

    private static bool Probe()
    {
        try
        {
            var source = new ProbedSource();
            var (ofTask, ofSource) = (new ValueTask(Task.CompletedTask), new ValueTask(source, ProbedSource.Token));
            return ReferenceEquals(Read(ref ofTask), Task.CompletedTask)
                && ReferenceEquals(Read(ref ofSource), source)
                && Token(ref ofSource) == ProbedSource.Token;
        }
        catch (Exception)
        {
            // A missing field shows as an exception.
            return false;
        }
    }
#else
    internal static short TokenOf(ValueTask task) => 0;

    private static object? Read(ref ValueTask task) => null;

    private static bool Probe() => false;
#endif
}
