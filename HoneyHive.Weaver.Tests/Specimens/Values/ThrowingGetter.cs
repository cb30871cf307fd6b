using System;
using HoneyHive;

namespace Specimens.Values;

public static class ThrowingGetter
{
    public const string Tree = """
        ThrowingGetter.Use [tool] (source: {"Name":"s"}) => "s"
        """;

    public static object Run() => Use(new Source());

    [Trace]
    private static string Use(Source source) => source.Name;

    private sealed class Source
    {
        public string Name => "s";

        public string Content => throw new InvalidOperationException("closed");
    }
}
