using System;
using System.Runtime.CompilerServices;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Suspends who awaits it until <see cref="Resume"/> runs the rest on the same thread: no scheduler in what is measured.</summary>
internal sealed class Suspension : ICriticalNotifyCompletion
{
    private Action? rest;

    public bool IsCompleted => false;

    public Suspension GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => rest = continuation;

    public void UnsafeOnCompleted(Action continuation) => rest = continuation;

    internal void Resume() => rest!();
}
