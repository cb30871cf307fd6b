using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using HoneyHive.Capture;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

/// <summary>A snapshot may not show in the program: getters are called only where they are known to do nothing.</summary>
public class GetterTests
{
    public class Counting
    {
        private int calls;

        public int Calls => ++calls;

        public int Seen() => calls;
    }

    public class Loading
    {
        private string? loaded;

        public string Loaded => loaded ??= Load();

        public bool IsLoaded() => loaded is not null;

        private static string Load() => "loaded";
    }

    public class Cached
    {
        private string? full;

        public string First { get; set; } = "Ada";

        public string Full => full ??= First + " Lovelace";
    }

    public class LazyList
    {
        private IList<string>? items;

        public IList<string> Items => items ??= [];

        public bool HasList() => items is not null;
    }

    public class Harmless
    {
        private readonly int[] numbers = [1, 2, 3];
        private readonly Dictionary<string, int> ages = new() { ["Ada"] = 36 };

        public int Number { get; init; } = 2;

        public string Name => "constant";

        public int Double => Number * 2;

        public bool IsEven => Number % 2 == 0;

        public int Second => numbers[1];

        public int Count => ages.Count;

        public int Age => ages["Ada"];

        public string Joined => Name + "/" + Name.Length;

        public string Text => $"{Name}:{Number}";

        public string Sign => Number > 0 ? "+" : Number < 0 ? "-" : "0";

        public int? Maybe => Number > 1 ? Number : null;

        public TimeSpan Duration => TimeSpan.FromSeconds(Number);

        public int Nested => Twice(Double);

        private static int Twice(int value) => value * 2;
    }

    public class Working
    {
        private static int effects;

        public int Sum => Enumerable.Range(0, 3).Sum();

        public object New => new();

        public string Formatted => $"{this}";

        public int Effect => Next();

        public int Loop
        {
            get
            {
                var sum = 0;
                for (var i = 0; i < 3; i++)
                    sum += i;
                return sum;
            }
        }

        public int Guarded
        {
            get
            {
                try
                {
                    return 1;
                }
                finally
                {
                    effects++;
                }
            }
        }

        public virtual int Overridable => Virtual();

        protected virtual int Virtual() => 1;

        private static int Next() => effects++;
    }

    public class Declared
    {
        [JsonInclude]
        public int Included => Compute();

        [JsonPropertyName("renamed")]
        public int Original => Compute();

        [DataMember]
        public int Member => Compute();

        public int Left => Compute();

        private static int Compute() => Environment.TickCount | 1;
    }

    public struct Measured(double width, double height)
    {
        private int asked;

        public readonly double Area => width * height;

        public int Asked => ++asked;
    }

    private sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second)
    {
        public TFirst Again => First;
    }

    public class Account
    {
        [Redact]
        private readonly string key = "abc";

        [Redact]
        public string Password { get; init; } = "xyz";

        public string Hint => Password + "?";

        public string KeyHint => key + "?";

        [Redact]
        public string Loaded => Guid.NewGuid().ToString();
    }

    private static readonly SnapshotLimits All = new() { ComputedProperties = true };

    [Fact]
    public void A_getter_that_changes_its_object_is_not_called()
    {
        var (counting, loading, cached) = (new Counting(), new Loading(), new Cached());
        Assert.Equal("{}", Captured.Json(counting));
        Assert.Equal("{}", Captured.Json(loading));
        Assert.Equal("""{"First":"Ada"}""", Captured.Json(cached));
        cached.First = "Augusta Ada";
        Assert.Equal(0, counting.Seen());
        Assert.False(loading.IsLoaded());
        Assert.Equal("Augusta Ada Lovelace", cached.Full);
    }

    [Fact]
    public void A_list_that_is_made_when_asked_for_is_read_but_not_made()
    {
        var lazy = new LazyList();
        Assert.Equal("""{"Items":null}""", Captured.Json(lazy));
        Assert.False(lazy.HasList());
        lazy.Items.Add("a");
        Assert.Equal("""{"Items":["a"]}""", Captured.Json(lazy));
    }

    [Fact]
    public void Getters_that_only_read_and_compute_are_called() =>
        Assert.Equal(
            """{"Number":2,"Name":"constant","Double":4,"IsEven":true,"Second":2,"Count":1,"Age":36,"Joined":"constant/8","Text":"constant:2","Sign":"+","Maybe":2,"Duration":"00:00:02","Nested":8}""",
            Captured.Json(new Harmless()));

    [Fact]
    public void Getters_that_do_something_else_are_not() => Assert.Equal("{}", Captured.Json(new Working()));

    [Fact]
    public void A_struct_shows_what_it_holds()
    {
        var measured = new Measured[] { new(2, 3) };
        Assert.Equal("""[{"Area":6}]""", Captured.Json(measured));
        Assert.Equal(1, measured[0].Asked);
    }

    [Fact]
    public void Generic_types_are_understood() =>
        Assert.Equal("""{"First":1,"Second":"b","Again":1}""", Captured.Json(new Pair<int, string>(1, "b")));

    [Fact]
    public void What_is_computed_from_a_secret_is_left_out() =>
        Assert.Equal("""{"Password":"<redacted>","Loaded":"<redacted>"}""", Captured.Json(new Account()));

    [Fact]
    public void Properties_that_are_marked_for_serialisers_are_read() =>
        Assert.Matches("""^\{"Included":-?\d+,"renamed":-?\d+,"Member":-?\d+\}$""", Captured.Json(new Declared()));

    [Fact]
    public void All_getters_are_called_where_the_user_wants_it()
    {
        Assert.Equal("""{"Calls":1}""", Captured.Json(new Counting(), All));
        Assert.Equal("""{"Loaded":"loaded"}""", Captured.Json(new Loading(), All));
    }

    [Fact]
    public void Messages_of_model_clients_show_what_was_said()
    {
        Assert.Contains("\"Text\":\"Hello\"", Captured.Json(new Microsoft.Extensions.AI.ChatMessage(ChatRole.User, "Hello")));
        Assert.Contains("\"Text\":\"Hello\"", Captured.Json(new UserChatMessage("Hello")));
    }
}
