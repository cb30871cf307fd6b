using HoneyHive;

namespace Specimens.Members;

public static class ExtensionMethod
{
    public const string Tree = """
        ExtensionMethod.Shout [tool] (text: "hey") => "HEY"
        ExtensionMethod.Repeat [tool] (text: "a", times: 2) => "aa"
        """;

    public static object Run() => "hey".Shout() + "a".Repeat(2);

    [Trace]
    private static string Shout(this string text) => text.ToUpperInvariant();

    extension(string text)
    {
        [Trace]
        private string Repeat(int times) => string.Concat(System.Linq.Enumerable.Repeat(text, times));
    }
}
