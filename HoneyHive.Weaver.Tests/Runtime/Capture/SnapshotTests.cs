using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

public class SnapshotTests
{
    public record Message(string Role, string? Content);

    public struct Point
    {
        public int X;

        public int Y { get; set; }
    }

    public class Base
    {
        public virtual string Name => "base";

        public int Shared { get; set; } = 1;
    }

    public class Derived : Base
    {
        private string stored = "derived";

        public override string Name => "derived";

        public new double Shared => 1.5;

        public static int Static => 1;

        public int WriteOnly { set => stored = value.ToString(); }

        public string this[int index] => stored + index;

        public ref string Reference => ref stored;

        public ReadOnlySpan<char> Characters => stored;

        [JsonIgnore]
        public string Hidden => "hidden";

        [JsonPropertyName("renamed")]
        public string Original => "kept";

        internal string Internal => "internal";
    }

    [Fact]
    public void A_list_that_changes_later_shows_what_it_held()
    {
        var history = new List<Message> { new("user", "Hi") };
        var text = new ByteBuffer();
        AttributeValue.Capture(history, text);
        history.Add(new("assistant", "Hello"));
        Assert.Equal("""[{"Role":"user","Content":"Hi"}]""", Encoding.UTF8.GetString(text.Written));
    }

    [Fact]
    public void Objects_show_their_public_properties_and_fields()
    {
        Assert.Equal("""{"Role":"user","Content":null}""", Captured.Json(new Message("user", null)));
        Assert.Equal("""{"Y":2,"X":1}""", Captured.Json(new Point { X = 1, Y = 2 }));
        Assert.Equal("""{"A":1,"B":{"C":"x"}}""", Captured.Json(new { A = 1, B = new { C = "x" } }));
        Assert.Equal("{}", Captured.Json(new object()));
    }

    [Fact]
    public void Members_that_cannot_or_should_not_be_read_are_left_out() =>
        Assert.Equal("""{"Name":"derived","Shared":1.5,"renamed":"kept"}""", Captured.Json(new Derived()));

    [Fact]
    public void The_type_of_the_object_decides_about_its_members()
    {
        Assert.Equal("""{"Name":"derived","Shared":1.5,"renamed":"kept"}""", Captured.Json<Base>(new Derived()));
        Assert.Equal("""[{"Name":"base","Shared":1},{"Name":"derived","Shared":1.5,"renamed":"kept"},null]""", Captured.Json(new Base?[] { new(), new Derived(), null }));
    }

    [Fact]
    public void Scalars_inside_are_written_as_json_knows_them()
    {
        object?[] values = [1, 'c', true, 0.1f, 2.5, 1.10m, "é日\"<", DayOfWeek.Monday, (DayOfWeek)9, TimeSpan.FromSeconds(1), null];
        Assert.Equal("""[1,"c",true,0.1,2.5,1.10,"é日\"<","Monday","9","00:00:01",null]""", Captured.Json(values));
        Assert.Equal("""["2026-03-04","05:06:07.0000000"]""", Captured.Json<object[]>([new DateOnly(2026, 3, 4), new TimeOnly(5, 6, 7)]));
        Assert.Equal("""["2026-03-04T05:06:07Z"]""", Captured.Json(new[] { new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc) }));
        Assert.Equal("""["2026-03-04T05:06:07+02:00"]""", Captured.Json(new[] { new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)) }));
        Assert.Equal("[1,null]", Captured.Json(new int?[] { 1, null }));
        Assert.Equal("[18446744073709551615]", Captured.Json(new[] { ulong.MaxValue }));
    }

    [Fact]
    public void Numbers_that_are_not_finite_become_strings()
    {
        Assert.Equal("""["NaN","Infinity","-Infinity"]""", Captured.Json(new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity }));
        Assert.Equal("""["NaN",1.5]""", Captured.Json(new[] { float.NaN, 1.5f }));
    }

    [Fact]
    public void Lone_surrogates_become_the_replacement_character() =>
        Assert.Equal("""["a\uFFFD","\uFFFDb","\uFFFD"]""", Captured.Json<object[]>(["a\ud800", "\udc00b", '\ud800']));

    [Fact]
    public void Collections_become_arrays()
    {
        Assert.Equal("[1,2]", Captured.Json(new[] { 1, 2 }));
        Assert.Equal("[1,2]", Captured.Json<IEnumerable<int>>(new List<int> { 1, 2 }));
        Assert.Equal("[1]", Captured.Json(new HashSet<int> { 1 }));
        Assert.Equal("[1]", Captured.Json(new Queue<int>([1])));
        Assert.Equal("[1]", Captured.Json<IReadOnlyList<int>>(new ReadOnlyCollection<int>([1])));
        Assert.Equal("[1]", Captured.Json(new ConcurrentBag<int>([1])));
        Assert.Equal("[1,2]", Captured.Json(ImmutableArray.Create(1, 2)));
        Assert.Equal("[2,3]", Captured.Json(new ArraySegment<int>([1, 2, 3], 1, 2)));
        Assert.Equal("""[1,"a"]""", Captured.Json(new ArrayList { 1, "a" }));
        Assert.Equal("[1,2]", Captured.Json(new Memory<int>([1, 2])));
        Assert.Equal("[1,2]", Captured.Json(new ReadOnlyMemory<int>([1, 2])));
        Assert.Equal("[1,2,3,4]", Captured.Json(new[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal("""["a"]""", Captured.Json<object[]>(new string[] { "a" }));
        Assert.Equal("[1,2]", Captured.Json(new[] { 1, 2, 2 }.ToLookup(i => i).Select(group => group.Key).ToList()));
        Assert.Equal("[[],[[1]]]", Captured.Json(new List<int[][]> { new int[0][], new[] { new[] { 1 } } }));
    }

    [Fact]
    public void Dictionaries_become_objects()
    {
        Assert.Equal("""{"a":1,"b.c":2}""", Captured.Json(new Dictionary<string, int> { ["a"] = 1, ["b.c"] = 2 }));
        Assert.Equal("""{"1":"one"}""", Captured.Json(new SortedDictionary<int, string> { [1] = "one" }));
        Assert.Equal("""{"a":[1]}""", Captured.Json<IReadOnlyDictionary<string, object>>(ImmutableDictionary.Create<string, object>().Add("a", new[] { 1 })));
        Assert.Equal("""{"Monday":null}""", Captured.Json(new Dictionary<DayOfWeek, string?> { [DayOfWeek.Monday] = null }));
        Assert.Equal("""{"k":1}""", Captured.Json(new Hashtable { ["k"] = 1 }));
        Assert.Equal("""{"k":1}""", Captured.Json(new ConcurrentDictionary<string, int>([new("k", 1)])));
    }

    [Fact]
    public void Tuples_become_arrays()
    {
        Assert.Equal("""[1,"a"]""", Captured.Json((1, "a")));
        Assert.Equal("""[1,"a"]""", Captured.Json(Tuple.Create(1, "a")));
        Assert.Equal("""[["user","Hi"]]""", Captured.Json(new List<(string Role, string Content)> { ("user", "Hi") }));
    }

    [Fact]
    public void Bytes_become_base64_and_characters_a_string()
    {
        Assert.Equal("\"AQID\"", Captured.Json(new byte[] { 1, 2, 3 }));
        Assert.Equal("\"AQID\"", Captured.Json(new ReadOnlyMemory<byte>([1, 2, 3])));
        Assert.Equal("\"abc\"", Captured.Json("abc".AsMemory()));
        Assert.Equal("\"abc\"", Captured.Json(new[] { 'a', 'b', 'c' }));
        Assert.Equal("\"abc\"", Captured.Json(new StringBuilder("abc")));
    }

    [Fact]
    public void Json_stays_json()
    {
        const string json = """{"a":[1,2.50,"x",true,null],"b":{}}""";
        using var document = JsonDocument.Parse(json);
        Assert.Equal(json, Captured.Json(document));
        Assert.Equal(json, Captured.Json(document.RootElement));
        Assert.Equal(json, Captured.Json(JsonNode.Parse(json)));
        Assert.Equal("""{"n":1,"s":"x","l":[2]}""", Captured.Json(new JsonObject { ["n"] = 1, ["s"] = "x", ["l"] = new JsonArray(2) }));
    }

    [Fact]
    public void Disposed_json_is_told_as_such()
    {
        var document = JsonDocument.Parse("[1]");
        var element = document.RootElement;
        document.Dispose();
        Assert.Equal("""{"Element":"<threw ObjectDisposedException>","After":1}""", Captured.Json(new { Element = element, After = 1 }));
        Assert.Equal("\"<threw ObjectDisposedException>\"", Captured.Json(document));
    }

    [Fact]
    public void Exceptions_show_type_and_message() =>
        Assert.Equal("""{"Type":"InvalidOperationException","Message":"no"}""", Captured.Json(new InvalidOperationException("no")));

    [Fact]
    public void Values_of_the_framework_show_as_text()
    {
        Assert.Equal("\"170141183460469231731687303715884105727\"", Captured.Json(Int128.MaxValue));
        Assert.Equal("\"::1\"", Captured.Json(System.Net.IPAddress.IPv6Loopback));
        Assert.Equal("""["https://example.com/","1.2"]""", Captured.Json(new object[] { new Uri("https://example.com"), new Version(1, 2) }));
    }
}
