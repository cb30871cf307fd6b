using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Constructors;

/// <summary>A constructor whose base fails has not begun, and makes no span.</summary>
public static class Failures
{
    public const string Tree = """
        Base.ctor [tool] (value: 0) !! ArgumentException: zero
        Base.ctor [tool] (value: 2)
        Derived.ctor [tool] (value: 2) !! InvalidOperationException: two
        ShopException.ctor [tool] (shop: "s", inner: {"Type":"InvalidOperationException","Message":"two"})
        """;

    public static object Run()
    {
        Try(() => new Derived(0));
        Try(() => new Derived(1));
        Try(() => new Derived(2));
        try
        {
            throw new ShopException("s", new InvalidOperationException("two"));
        }
        catch (ShopException exception)
        {
            return $"{exception.Message} {exception.HResult}";
        }
    }

    private static void Try(Func<object> make)
    {
        try
        {
            make();
        }
        catch (Exception exception) when (exception.Message.Length > 0)
        {
            Effects.Add(exception.Message);
        }
    }

    private class Base
    {
        [Trace]
        public Base(int value)
        {
            if (value == 0)
                throw new ArgumentException("zero");
        }
    }

    private sealed class Derived : Base
    {
        [Trace]
        public Derived(int value)
            : base(value == 1 ? throw new KeyNotFoundException("one") : value)
        {
            try
            {
                Effects.Add("body");
                if (value == 2)
                    throw new InvalidOperationException("two");
            }
            finally
            {
                Effects.Add("finally");
            }
        }
    }

    private sealed class ShopException : Exception
    {
        [Trace]
        public ShopException(string shop, Exception inner)
            : base($"Shop {shop}", inner) => HResult = 7;
    }
}
