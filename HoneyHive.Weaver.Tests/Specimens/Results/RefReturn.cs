using HoneyHive;

namespace Specimens.Results;

public static class RefReturn
{
    public const string Tree = "RefReturn.Slot [tool] (index: 1)";

    private static readonly int[] Slots = [1, 2, 3];

    public static object Run()
    {
        Slots[1] = 2;
        Slot(1) += 40;
        return Slots[1];
    }

    [Trace]
    private static ref int Slot(int index) => ref Slots[index];
}
