namespace HoneyHive.Tests.Verifier;

/// <summary>
/// What specimens use of newer frameworks, for the .NET Framework. It is never run: to be compiled and verified, code needs no more than
/// the right signatures.
/// </summary>
internal static class NewerFramework
{
    internal const string Source = """
        namespace System
        {
            public readonly struct Index
            {
                private readonly int value;
                public Index(int value, bool fromEnd = false) => this.value = fromEnd ? ~value : value;
                public int GetOffset(int length) => value < 0 ? value + length + 1 : value;
                public static implicit operator Index(int value) => new Index(value);
            }

            public readonly struct Range
            {
                public Range(Index start, Index end) { Start = start; End = end; }
                public Index Start { get; }
                public Index End { get; }
            }

            public readonly struct DateOnly
            {
                public DateOnly(int year, int month, int day) { }
                public int Year => 1;
                public int Month => 1;
                public int Day => 1;
            }
        }

        namespace System.Threading.Tasks
        {
            public sealed class TaskCompletionSource
            {
                private readonly TaskCompletionSource<bool> source;
                public TaskCompletionSource() => source = new TaskCompletionSource<bool>();
                public TaskCompletionSource(TaskCreationOptions options) => source = new TaskCompletionSource<bool>(options);
                public Task Task => source.Task;
                public void SetResult() => source.SetResult(true);
                public bool TrySetResult() => source.TrySetResult(true);
                public void SetException(Exception exception) => source.SetException(exception);
            }
        }

        namespace System.Runtime.CompilerServices
        {
            public static class IsExternalInit { }
            public sealed class SkipLocalsInitAttribute : Attribute { }
            public sealed class RequiredMemberAttribute : Attribute { }
            public sealed class CompilerFeatureRequiredAttribute : Attribute { public CompilerFeatureRequiredAttribute(string name) { } }
        }

        namespace System.Diagnostics
        {
            public sealed class StackTraceHiddenAttribute : Attribute { }
        }

        namespace Specimens
        {
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            internal static class NewerMembers
            {
                extension(string)
                {
                    public static string Join<T>(char separator, IEnumerable<T> values) => string.Join(separator.ToString(), values);
                    public static string Join(char separator, params string[] values) => string.Join(separator.ToString(), values);
                    public static string Join(char separator, params object[] values) => string.Join(separator.ToString(), values);
                }

                extension(Task task)
                {
                    public bool IsCompletedSuccessfully => task.Status == TaskStatus.RanToCompletion;
                }

                public static Task CancelAsync(this CancellationTokenSource source) { source.Cancel(); return Task.CompletedTask; }
                public static IEnumerable<T> Order<T>(this IEnumerable<T> items) => items.OrderBy(item => item);
                public static T GetValueOrDefault<TKey, T>(this Dictionary<TKey, T> items, TKey key) => items.TryGetValue(key, out var value) ? value : default;
            }
        }
        """;
}
