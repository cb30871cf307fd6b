using HoneyHive;

namespace Specimens.Members;

public static class FieldKeyword
{
    public const string Tree = """
        Limits.set_Size [tool] (value: 12)
        Limits.get_Size [tool] => 10
        """;

    public static object Run() => new Limits { Size = 12 }.Size;

    private sealed class Limits
    {
        [Trace]
        public int Size
        {
            get;
            set => field = value > 10 ? 10 : value;
        }
    }
}
