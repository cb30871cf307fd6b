using System;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Constructors;

/// <summary>A static constructor runs once, so each run asks for a type that there has not been before.</summary>
public static class StaticConstructors
{
    public const string Tree = """
        Cache.cctor [tool]
        └─ StaticConstructors.Load [tool] => 7
        Broken.cctor [tool] !! InvalidOperationException: no
        """;

    private static Type next = typeof(int);

    public static object Run()
    {
        next = typeof(Box<>).MakeGenericType(next);
        Initialize(typeof(Cache<>));
        Initialize(typeof(Cache<>));
        Initialize(typeof(Broken<>));
        Initialize(typeof(Broken<>));
        return (int)typeof(Cache<>).MakeGenericType(next).GetField("Size")!.GetValue(null)!;
    }

    [Trace]
    private static int Load() => 7;

    private static void Initialize(Type type)
    {
        try
        {
            RuntimeHelpers.RunClassConstructor(type.MakeGenericType(next).TypeHandle);
            Effects.Add("initialized");
        }
        catch (TypeInitializationException exception)
        {
            Effects.Add(exception.InnerException!.Message);
        }
    }

    private sealed class Box<T>;

    private static class Cache<T>
    {
        public static readonly int Size;

        [Trace]
        static Cache() => Size = Load();
    }

    private static class Broken<T>
    {
        [Trace]
        static Broken() => throw new InvalidOperationException("no");
    }
}
