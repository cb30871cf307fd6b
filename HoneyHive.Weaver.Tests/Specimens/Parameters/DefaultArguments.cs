using HoneyHive;

namespace Specimens.Parameters;

public static class DefaultArguments
{
    public const string Tree = """
        DefaultArguments.Search [tool] (query: "span", top: 10, language: null) => "span/10/"
        DefaultArguments.Search [tool] (query: "span", top: 10, language: "en") => "span/10/en"
        """;

    public static object Run() => Search("span") + Search("span", language: "en");

    [Trace]
    private static string Search(string query, int top = 10, string? language = null) => $"{query}/{top}/{language}";
}
