using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace HoneyHive.Tests.Weaving;

/// <summary>
/// Counts the exceptions that are thrown in one flow of control, those that are caught again included: a debugger stops at each, and
/// each costs its throw.
/// </summary>
internal sealed class ThrownExceptions : IDisposable
{
    private static readonly AsyncLocal<ThrownExceptions?> current = new();

    private readonly ConcurrentQueue<string> thrown = new();

    internal ThrownExceptions()
    {
        current.Value = this;
        AppDomain.CurrentDomain.FirstChanceException += Count;
    }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Count;

    /// <summary>How often each was thrown; where the runtime suspends methods, only which: it throws again in those that have handlers, ours included.</summary>
    internal string Describe()
    {
        var types = thrown.GroupBy(type => type).Select(types => RuntimeAsyncTests.IsOn ? types.Key : $"{types.Count()} {types.Key}");
        return "threw " + string.Join(", ", types.Order(StringComparer.Ordinal));
    }

    private void Count(object? sender, FirstChanceExceptionEventArgs e)
    {
        if (current.Value == this && !IsInCapture())
            thrown.Enqueue(e.Exception.GetType().Name);
    }

    /// <summary>A getter that throws while its object is captured throws for us; docs/concepts.md says so.</summary>
    private static bool IsInCapture() =>
        new StackTrace().GetFrames().Any(frame => frame.GetMethod()?.DeclaringType?.Namespace?.StartsWith("HoneyHive.Capture") is true);
}
