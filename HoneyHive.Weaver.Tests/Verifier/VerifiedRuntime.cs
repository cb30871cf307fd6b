namespace HoneyHive.Tests.Verifier;

/// <summary>
/// What woven code sees of the runtime, for the .NET Framework: signatures are all that a verifier needs. It reports one that the
/// weaver calls and that is not here.
/// </summary>
internal static class VerifiedRuntime
{
    internal const string Source = """
        namespace HoneyHive.Spans
        {
            public sealed class Span { }
            public struct CurrentScope { }
        }

        namespace HoneyHive.Weaving
        {
            using System.Collections.Generic;
            using HoneyHive.Spans;

            public sealed class TracedMethod
            {
                public TracedMethod(string name, string function, int eventType, string inputs) { }
                public TracedMethod WithKind(int kind) => this;
                public TracedMethod WithTag(string key, string value) => this;
                public TracedMethod WithTag(string key, bool value) => this;
                public TracedMethod WithTag(string key, long value) => this;
                public TracedMethod WithTag(string key, double value) => this;
            }

            public static class Weave
            {
                public static Span Enter(TracedMethod method) => null;
                public static Span EnterLeaf(TracedMethod method) => null;
                public static Span Begin(TracedMethod method) => null;
                public static void Input<T>(Span span, int index, T value) { }
                public static void Output<T>(Span span, T value) { }
                public static void Return(Span span) { }
                public static bool Fail(Span span, object exception) => false;
                public static void Exit(Span span) { }
                public static void EndWith(Span span, System.Threading.Tasks.Task task) { }
                public static System.Threading.Tasks.ValueTask EndWith(Span span, System.Threading.Tasks.ValueTask task) => task;
                public static System.Threading.Tasks.ValueTask<T> EndWith<T>(Span span, System.Threading.Tasks.ValueTask<T> task, int output) => task;
                public static void EndWith<T>(Span span, System.Threading.Tasks.Task<T> task, int output) { }
                public static IAsyncEnumerable<T> EndWith<T>(Span span, IAsyncEnumerable<T> stream, int output) => stream;
                public static IAsyncEnumerator<T> EndWith<T>(Span span, IAsyncEnumerator<T> enumerator, int output) => enumerator;
                public static void Resume(Span span) { }
                public static CurrentScope Open(Span span) => default(CurrentScope);
                public static void Close(CurrentScope scope) { }
                public static void Complete(Span span) { }
                public static void Complete<T>(Span span, T value) { }
                public static void CompleteFailed(Span span, object exception) { }
                public static Span BeginItems(TracedMethod method) => null;
                public static Span Yield(Span span, bool hasItem) => null;
                public static Span Yield<T>(Span span, bool hasItem, T item) => null;
            }
        }
        """;
}
