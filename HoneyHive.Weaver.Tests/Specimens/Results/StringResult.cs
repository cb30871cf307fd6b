using HoneyHive;

namespace Specimens.Results;

public static class StringResult
{
    public const string Tree = "StringResult.Greet [tool] (name: \"Ada \\\"A.\\\" Lovelace\") => \"Hello,\\nAda \\\"A.\\\" Lovelace\"";

    public static object Run() => Greet("Ada \"A.\" Lovelace");

    [Trace]
    private static string Greet(string name) => $"Hello,\n{name}";
}
