using HoneyHive;

namespace Specimens.Constructors;

public static class Records
{
    public const string Tree = """
        Order.ctor [tool] (Item: "wax", Count: 2)
        Order.ctor [tool] (item: "wax")
        Order.ctor [tool] (original: {"Item":"wax","Count":2})
        Named.ctor [tool] (Name: "n")
        Size.ctor [tool] (Width: 1)
        """;

    public static object Run()
    {
        var order = new Order("wax");
        return $"{order with { Count = 3 }} {order} {new Named("n") with { Name = "m" }} {new Size(1) with { Width = 2 }}";
    }

    [method: Trace]
    private record Order(string Item, int Count)
    {
        [Trace]
        public Order(string item)
            : this(item, 2) => Effects.Add(item);

        [Trace]
        protected Order(Order original)
        {
            Item = original.Item + "'";
            Count = original.Count;
        }
    }

    [method: Trace]
    private sealed record Named(string Name);

    [method: Trace]
    private readonly record struct Size(int Width);
}
