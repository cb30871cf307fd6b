using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class RuntimeExceptions
{
    public const string Tree = """
        RuntimeExceptions.Divide [tool] (left: 1, right: 0) !! DivideByZeroException: Attempted to divide by zero.
        RuntimeExceptions.Length [tool] (text: null) !! NullReferenceException: Object reference not set to an instance of an object.
        RuntimeExceptions.Cast [tool] (value: "text") !! InvalidCastException: Unable to cast object of type 'System.String' to type 'System.Version'.
        RuntimeExceptions.Element [tool] (index: 5) !! IndexOutOfRangeException: Index was outside the bounds of the array.
        """;

    private static readonly int[] Slots = [1, 2];

    public static object Run() =>
        Try(() => Divide(1, 0)) + Try(() => Length(null)) + Try(() => Cast("text").Major) + Try(() => Element(5));

    private static string Try(Func<int> call)
    {
        try
        {
            return $"{call()}";
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    [Trace]
    private static int Divide(int left, int right) => left / right;

    [Trace]
    private static int Length(string? text) => text!.Length;

    [Trace]
    private static Version Cast(object value) => (Version)value;

    [Trace]
    private static int Element(int index) => Slots[index];
}
