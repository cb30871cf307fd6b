using HoneyHive;

namespace Specimens.Types;

public static class InstanceMethod
{
    public const string Tree = """
        Counter.Add [tool] (amount: 2) => 2
        Counter.Add [tool] (amount: 3) => 5
        """;

    public static object Run()
    {
        var counter = new Counter();
        counter.Add(2);
        return counter.Add(3);
    }

    private sealed class Counter
    {
        private int total;

        [Trace]
        public int Add(int amount) => total += amount;
    }
}
