using System;
using HoneyHive;

namespace Specimens.ControlFlow;

public static class LockAndUsing
{
    public const string Tree = """
        LockAndUsing.Enter [tool] (name: "a") => 1
        LockAndUsing.Open [tool] (name: "b") => 1
        """;

    private static readonly object Gate = new();

    public static object Run() => Enter("a") + Open("b");

    [Trace]
    private static int Enter(string name)
    {
        lock (Gate)
        {
            Effects.Add($"locked for {name}");
            return name.Length;
        }
    }

    [Trace]
    private static int Open(string name)
    {
        using var door = new Door();
        Effects.Add($"inside for {name}");
        return name.Length;
    }

    private sealed class Door : IDisposable
    {
        public void Dispose() => Effects.Add("closed");
    }
}
