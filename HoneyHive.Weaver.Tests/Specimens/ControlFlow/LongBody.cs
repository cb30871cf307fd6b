using HoneyHive;

namespace Specimens.ControlFlow;

public static class LongBody
{
    public const string Tree = """
        LongBody.Mix [tool] (seed: 1) => 71703460
        LongBody.Mix [tool] (seed: -1) => -1
        """;

    public static object Run() => Mix(1) + Mix(-1);

    [Trace]
    private static int Mix(int seed)
    {
        if (seed < 0)
            return -1;
        var (a, b, c) = (seed, seed + 1, seed + 2);
        for (var round = 0; round < 3; round++)
        {
            if (a > 1_000_000)
                break;
            a = a * 3 + b;
            b = b * 5 + c;
            c = c * 7 + a;
            if (a % 2 == 0)
                a += b - c;
            else if (b % 2 == 0)
                b += c - a;
            else if (c % 2 == 0)
                c += a - b;
            else
                continue;
            a = a * 11 + (b ^ c);
            b = b * 13 + (a ^ c);
            c = c * 17 + (a ^ b);
        }

        return a + b + c;
    }
}
