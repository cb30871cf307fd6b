using HoneyHive;

namespace Specimens.Parameters;

public static class OutParameter
{
    public const string Tree = "OutParameter.TryDivide [tool] (left: 7, right: 2) => true";

    public static object Run() => TryDivide(7, 2, out var quotient, out var note) ? $"{quotient} {note}" : "none";

    [Trace]
    private static bool TryDivide(int left, int right, out int quotient, out string note)
    {
        note = "rounded";
        quotient = right == 0 ? 0 : left / right;
        return right != 0;
    }
}
