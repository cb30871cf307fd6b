using HoneyHive;

namespace Specimens.Types;

public static class StaticAbstractMember
{
    public const string Tree = "Celsius.Parse [tool] (text: \"21\") => {\"Degrees\":21}";

    public static object Run() => Read<Celsius>("21").ToString()!;

    private static T Read<T>(string text)
        where T : IReadable<T> => T.Parse(text);

    private interface IReadable<T>
    {
        static abstract T Parse(string text);
    }

    private sealed record Celsius(int Degrees) : IReadable<Celsius>
    {
        [Trace]
        public static Celsius Parse(string text) => new(int.Parse(text));
    }
}
