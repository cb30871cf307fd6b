using System;
using System.Linq;
using HoneyHive;

namespace Specimens.Selection;

public static class GeneratedMembers
{
    public const string Tree = """
        Order.Total [tool] => 12
        Order.Describe [tool] => "Order of 2"
        """;

    public static object Run()
    {
        var order = new Order(5, 7);
        return order.Total() + order.Describe() + order.Equals(order with { First = 5 }) + order + (order.GetHashCode() == 0);
    }

    [Trace]
    private sealed record Order(int First, int Second)
    {
        public int Total() => new[] { First, Second }.Where(number => number > 0).Sum(number => number);

        public string Describe()
        {
            return $"Order of {Count()}";

            int Count() => new Func<int>(() => 2)();
        }
    }
}
