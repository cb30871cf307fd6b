using HoneyHive;

namespace Specimens.Types;

public static class RecordStruct
{
    public const string Tree = "Money.Plus [tool] (other: {\"Amount\":2,\"Currency\":\"EUR\"}) => {\"Amount\":3,\"Currency\":\"EUR\"}";

    public static object Run() => new Money(1, "EUR").Plus(new(2, "EUR")).ToString();

    private readonly record struct Money(int Amount, string Currency)
    {
        [Trace]
        public Money Plus(Money other) => this with { Amount = Amount + other.Amount };
    }
}
