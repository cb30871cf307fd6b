using System.Diagnostics;
using HoneyHive;

namespace Specimens.Context;

public static class RemoteParent
{
    public const string Tree = """
        RemoteParent.Answer [tool] => "0af7651916cd43dd8448eb211c80319c"
        """;

    public static object Run()
    {
        using var request = new Activity("request").SetParentId("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").Start();
        return Answer();
    }

    [Trace]
    private static string Answer() => $"{Activity.Current?.TraceId}";
}
