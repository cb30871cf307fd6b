using System;
using HoneyHive;

namespace Specimens.Types;

public static class RefStructInstance
{
    public const string Tree = """
        Reader.Next [tool] => "to"
        Reader.Next [tool] => "be"
        """;

    public static object Run()
    {
        var reader = new Reader("to be");
        return reader.Next() + reader.Next();
    }

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;

        [Trace]
        public string Next()
        {
            var end = rest.IndexOf(' ');
            var word = (end < 0 ? rest : rest[..end]).ToString();
            rest = rest[Math.Min(rest.Length, word.Length + 1)..];
            return word;
        }
    }
}
