using HoneyHive;

namespace Specimens.Members;

public static partial class PartialMethod
{
    public const string Tree = "PartialMethod.Parse [tool] (text: \"12\") => 12";

    public static object Run() => Parse("12");

    [Trace]
    private static partial int Parse(string text);
}

public static partial class PartialMethod
{
    private static partial int Parse(string text) => int.Parse(text);
}
