using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using HoneyHive;

namespace Specimens.Leaves;

public static class StaticConstructor
{
    public const string Tree = """
        StaticConstructor.ReadField [tool] => 1
        └─ look
        StaticConstructor.CallMethod [tool] => 1
        └─ look
        StaticConstructor.MakeObject [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        StaticConstructor.ReadField [tool] => 1
        look
        StaticConstructor.CallMethod [tool] => 1
        look
        StaticConstructor.MakeObject [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    private static Type fresh = typeof(int);

    public static object Run()
    {
        // A static constructor runs once: each run takes a type that has not been there before.
        fresh = typeof(List<>).MakeGenericType(fresh);
        return (int)Make(nameof(ReadField)) + (int)Make(nameof(CallMethod)) + (int)Make(nameof(MakeObject));
    }

    private static object Make(string method) =>
        typeof(StaticConstructor).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(fresh).Invoke(null, null)!;

    [Trace]
    private static int ReadField<T>() => Fields<T>.Value;

    [Trace]
    private static int CallMethod<T>() => Methods<T>.Get();

    [Trace]
    private static int MakeObject<T>()
    {
        _ = new Objects<T>();
        return 1;
    }

    private static class Fields<T>
    {
        public static readonly int Value = Look();
    }

    private static class Methods<T>
    {
        static Methods() => Look();

        public static int Get() => 1;
    }

    private sealed class Objects<T>
    {
        static Objects() => Look();
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
