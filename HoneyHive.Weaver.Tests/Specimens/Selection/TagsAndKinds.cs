using System.Diagnostics;
using HoneyHive;

namespace Specimens.Selection;

[Tag("honeyhive_metadata.team", "search"), Tag("share", 0.25), Tag("isNew", true), Tag("limit", 5_000_000_000)]
public static class TagsAndKinds
{
    public const string Shows = "attributes";

    public const string Tree = """
        TagsAndKinds.Ask [tool] (client) (text: "a") => "client" with (honeyhive_metadata.team: "ask", share: 0.25, isNew: true, limit: 5000000000)
        TagsAndKinds.Answer [tool] (server) => 2 with (isNew: false, honeyhive_metadata.team: "search", share: 0.25, limit: 7)
        """;

    /// <summary>No activity is current that could take the tag which the method sets.</summary>
    public const string ThreadTree = """
        TagsAndKinds.Ask [tool] (client) (text: "a") => "client" with (honeyhive_metadata.team: "ask", share: 0.25, isNew: true, limit: 5000000000)
        TagsAndKinds.Answer [tool] (server) => 2 with (isNew: false, honeyhive_metadata.team: "search", share: 0.25, limit: 5000000000)
        """;

    public static object Run() => Ask("a") + Answer();

    [Trace(Kind = ActivityKind.Client), Tag("honeyhive_metadata.team", "ask")]
    private static string Ask(string text) => "client";

    [Trace(Kind = ActivityKind.Server), Tag("isNew", false)]
    private static int Answer()
    {
        Activity.Current?.SetTag("limit", 7L);
        return 2;
    }
}
