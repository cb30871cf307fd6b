using System.IO;
using System.Linq;
using System.Text.Json;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Reporting;

/// <summary>The file that tells what was woven, how, and why the rest was not.</summary>
public sealed class WeavingReportTests
{
    private const string Source = """
        using HoneyHive;
        using System.Threading.Tasks;
        public class Shop
        {
            [Trace] public int Open(int key, System.Action then) => key;
            [Trace(EventType.Chain, Name = "the \"end\"", Kind = System.Diagnostics.ActivityKind.Client)]
            [Tag("team", "shop"), Tag("size", 1.5), Tag("count", 7), Tag("on", true)]
            [return: Redact]
            public async Task<int> Close([Redact] int code) { await Task.Yield(); return code; }
            [Trace(CaptureOutputs = false)] public Task<int> Wait() => Task.FromResult(1);
            [Trace] public System.Collections.Generic.IAsyncEnumerable<System.Span<int>> List() => null!;
            public void Clean() { }
        }
        """;

    [Fact]
    public void Lists_what_was_woven_and_what_was_not()
    {
        using var woven = new WovenSource(Source, options: "<HoneyHive Report='reports/shop.json' />");

        Assert.Equal(
            """
            {
              "assembly": "Source",
              "woven": [
                { "method": "Shop.Open", "signature": "System.Int32 Shop::Open(System.Int32,System.Action)", "name": "Shop.Open", "shape": "Sync", "eventType": "Tool", "kind": "Internal", "inputs": ["key"], "output": true, "redacted": [], "tags": {}, "leaf": true, "obstacle": null },
                { "method": "Shop.Close", "signature": "System.Threading.Tasks.Task`1<System.Int32> Shop::Close(System.Int32)", "name": "the \"end\"", "shape": "Async", "eventType": "Chain", "kind": "Client", "inputs": ["code"], "output": true, "redacted": ["code", "return"], "tags": { "team": "shop", "size": 1.5, "count": 7, "on": true }, "leaf": false, "obstacle": null },
                { "method": "Shop.Wait", "signature": "System.Threading.Tasks.Task`1<System.Int32> Shop::Wait()", "name": "Shop.Wait", "shape": "Returning", "eventType": "Tool", "kind": "Internal", "inputs": [], "output": false, "redacted": [], "tags": {}, "leaf": false, "obstacle": null }
              ],
              "skipped": [
                { "method": "Shop.List", "signature": "System.Collections.Generic.IAsyncEnumerable`1<System.Span`1<System.Int32>> Shop::List()", "reason": "HH0010", "message": "Shop.List returns IAsyncEnumerable<T> without being an async iterator. To follow such a stream, the caller is given another object in its place, which only a [Trace] on the method itself asks for, and which can't be made for items that are ref structs. It is left as it is and makes no spans; mark it [NoTrace] to say that this is meant." }
              ]
            }

            """,
            Report(woven, "reports/shop.json"));
    }

    [Fact]
    public void Has_empty_lists_when_nothing_is_selected()
    {
        using var woven = new WovenSource("public class Shop { }", options: "<HoneyHive Report='shop.json' />");

        Assert.Equal("{\n  \"assembly\": \"Source\",\n  \"woven\": [],\n  \"skipped\": []\n}\n", Report(woven, "shop.json"));
    }

    [Fact]
    public void Is_json_whatever_names_hold()
    {
        using var woven = new WovenSource(
            """public class Shop { [HoneyHive.Trace(Name = "a\\b\t\"c\"\n\u0001\ud83d\ude00\ud83d ü")] public void Open() { } }""",
            options: "<HoneyHive Report='shop.json' />");
        var name = JsonDocument.Parse(Report(woven, "shop.json")).RootElement.GetProperty("woven")[0].GetProperty("name");

        Assert.StartsWith("\"a\\\\b\\u0009\\\"c\\\"\\u000a\\u0001\\ud83d\\ude00", name.GetRawText());
        Assert.EndsWith(" ü\"", name.GetRawText());
    }

    [Fact]
    public void Is_not_written_when_there_is_an_error()
    {
        using var woven = new WovenSource(Source, options: "<HoneyHive Report='shop.json' EventType='none' />");

        Assert.Single(woven.Log.Errors);
        Assert.False(File.Exists(PathOf(woven, "shop.json")));
    }

    [Fact]
    public void A_place_that_can_not_be_written_gives_a_warning()
    {
        using var woven = new WovenSource(Source, options: "<HoneyHive Report='Source.dll/shop.json' />");

        Assert.StartsWith(
            "HH0020: FodyWeavers.xml: the Report could not be written to 'Source.dll/shop.json': ", woven.Log.Warnings.Last().Text);
        Assert.Equal(["Shop.Close", "Shop.Open", "Shop.Wait"], woven.Traced);
    }

    private static string Report(WovenSource woven, string path) => File.ReadAllText(PathOf(woven, path));

    private static string PathOf(WovenSource woven, string path) => Path.Combine(Path.GetDirectoryName(woven.UnwovenPath)!, path);
}
