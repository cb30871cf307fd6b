using HoneyHive;

namespace Shapes;

/// <summary>A value type.</summary>
public readonly struct Basket(int pieces)
{
    [Trace]
    public int Price(int each) => pieces > 1 ? pieces * each : each;
}
