using HoneyHive;

namespace Specimens.Members;

public static class UnusualNames
{
    public const string Tree = """
        UnusualNames.Prüfe [tool] (größe: 3, class: "c") => "3c"
        UnusualNames.checked [tool] (_: 1, __: 2) => 3
        """;

    public static object Run() => Prüfe(3, "c") + @checked(1, 2);

    [Trace]
    private static string Prüfe(int größe, string @class) => $"{größe}{@class}";

    [Trace]
    private static int @checked(int _, int __) => _ + __;
}
