using HoneyHive;

namespace Specimens.Members;

public static class CompoundAssignment
{
    public const string Tree = """
        Total.op_AdditionAssignment [tool] (amount: 2)
        Total.op_IncrementAssignment [tool]
        """;

    public static object Run()
    {
        var total = new Total();
        total += 2;
        total++;
        return total.Value;
    }

    private sealed class Total
    {
        public int Value { get; private set; }

        [Trace]
        public void operator +=(int amount) => Value += amount;

        [Trace]
        public void operator ++() => Value++;
    }
}
