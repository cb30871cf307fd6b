using HoneyHive;

namespace Specimens.Parameters;

public static class RefStructParameter
{
    public const string Tree = """
        RefStructParameter.Length [tool] => 3
        RefStructParameter.Advance [tool] (count: 2) => 1
        """;

    public static object Run()
    {
        var cursor = new Cursor { Rest = 3 };
        return Length(cursor) + Advance(ref cursor, 2) + cursor.Rest;
    }

    [Trace]
    private static int Length(Cursor cursor) => cursor.Rest;

    [Trace]
    private static int Advance(ref Cursor cursor, int count) => cursor.Rest -= count;

    private ref struct Cursor
    {
        public int Rest;
    }
}
