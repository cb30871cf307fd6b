using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class CustomException
{
    public const string Tree = "CustomException.Order [tool] (item: \"tea\") !! OutOfStockException: No tea left.";

    public static object Run() => Order("tea");

    [Trace]
    private static int Order(string item)
    {
        try
        {
            throw new InvalidOperationException("empty shelf");
        }
        catch (InvalidOperationException exception)
        {
            throw new OutOfStockException(item, exception);
        }
    }

    private sealed class OutOfStockException(string item, Exception inner) : Exception($"No {item} left.", inner);
}
