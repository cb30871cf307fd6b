using HoneyHive;

namespace Specimens.Results;

public static class TupleResult
{
    public const string Tree = "TupleResult.Split [tool] (pair: \"key=value\") => [\"key\",\"value\"]";

    public static object Run() => Split("key=value");

    [Trace]
    private static (string Key, string Value) Split(string pair)
    {
        var middle = pair.IndexOf('=');
        return (pair[..middle], pair[(middle + 1)..]);
    }
}
