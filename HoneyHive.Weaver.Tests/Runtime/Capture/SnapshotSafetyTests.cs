using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Capture;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

public class SnapshotSafetyTests
{
    public class Node
    {
        public Node? Next { get; set; }
    }

    public class Throwing
    {
        public string Before => "a";

        public string Broken => throw new InvalidOperationException("no");

        public int BrokenNumber => throw new NotSupportedException("no");

        public string After => "z";
    }

    public struct ThrowingStruct
    {
        public readonly int Broken => throw new InvalidOperationException("no");

        public readonly int After => 1;
    }

    public class Growing(List<Growing> owner)
    {
        public int Added
        {
            get
            {
                owner.Add(this);
                return 1;
            }
        }
    }

    public class Endless : ICollection<int>
    {
        public int Count { get; init; }

        public bool IsReadOnly => true;

        public void Add(int item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(int item) => true;

        public void CopyTo(int[] array, int arrayIndex) => throw new NotSupportedException();

        public bool Remove(int item) => false;

        public IEnumerator<int> GetEnumerator()
        {
            for (var i = 0; ; i++)
                yield return i;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public class Recapturing
    {
        public string Nested
        {
            get
            {
                var text = new ByteBuffer();
                AttributeValue.Capture(this, text);
                return System.Text.Encoding.UTF8.GetString(text.Written);
            }
        }
    }

    private static readonly SnapshotLimits AllGetters = new() { ComputedProperties = true };

    [Fact]
    public void A_getter_that_throws_costs_its_own_value_only()
    {
        Assert.Equal(
            """{"Before":"a","Broken":"<threw InvalidOperationException>","BrokenNumber":"<threw NotSupportedException>","After":"z"}""",
            Captured.Json(new Throwing(), AllGetters));
        Assert.Equal("""[{"Broken":"<threw InvalidOperationException>","After":1}]""", Captured.Json(new List<ThrowingStruct> { default }, AllGetters));
    }

    [Fact]
    public void A_cycle_ends_in_a_marker()
    {
        var node = new Node();
        node.Next = new Node { Next = node };
        Assert.Equal("""{"Next":{"Next":"<cycle>"}}""", Captured.Json(node));

        var list = new List<object>();
        list.Add(list);
        Assert.Equal("""["<cycle>"]""", Captured.Json(list));

        var map = new Dictionary<string, object>();
        map["self"] = map;
        Assert.Equal("""{"self":"<cycle>"}""", Captured.Json(map));
    }

    [Fact]
    public void The_same_object_twice_is_no_cycle()
    {
        var node = new Node();
        Assert.Equal("""[{"Next":null},{"Next":null}]""", Captured.Json(new[] { node, node }));
    }

    [Fact]
    public void An_endless_collection_ends_at_the_limit()
    {
        var limits = new SnapshotLimits { Items = 3 };
        Assert.Equal("""[0,1,2,"<more>"]""", Captured.Json(new Endless(), limits));
        Assert.Equal("""[0,1,2,"<42 more>"]""", Captured.Json(new Endless { Count = 45 }, limits));
    }

    [Fact]
    public void A_list_that_is_changed_meanwhile_ends_in_a_marker()
    {
        var list = new List<Growing>();
        list.Add(new(list));
        list.Add(new(list));
        Assert.Equal("""[{"Added":1},"<threw InvalidOperationException>"]""", Captured.Json(list, AllGetters));
    }

    [Fact]
    public async Task A_list_that_another_thread_changes_never_throws_here()
    {
        var list = new List<int>(Enumerable.Range(0, 100));
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                list.Add(1);
                list.RemoveAt(0);
            }
        });
        string json;
        var deadline = DateTime.UtcNow.AddSeconds(20);
        do
            json = Captured.Json(list);
        while (!json.Contains("<threw InvalidOperationException>") && DateTime.UtcNow < deadline);
        stop.Cancel();
        await changing;
        Assert.EndsWith("\"<threw InvalidOperationException>\"]", json);
    }

    [Fact]
    public void Sequences_that_are_not_materialised_are_not_enumerated()
    {
        var enumerated = 0;
        IEnumerable<int> Iterate()
        {
            enumerated++;
            yield return 1;
        }

        async IAsyncEnumerable<string> IterateAsync([EnumeratorCancellation] CancellationToken token = default)
        {
            enumerated++;
            await Task.Yield();
            yield return "";
        }

        var list = new List<int> { 1 };
        Assert.Equal("\"<IEnumerable<Int32>>\"", Captured.Json(Iterate()));
        Assert.Equal("\"<IEnumerable<Int32>>\"", Captured.Json(list.Select(Count)));
        Assert.Equal("\"<IEnumerable<Int32>>\"", Captured.Json(list.Where(i => Count(i) > 0).Select(Count)));
        Assert.Equal("\"<IQueryable<Int32>>\"", Captured.Json(list.AsQueryable().Select(i => i)));
        Assert.Equal("\"<IAsyncEnumerable<String>>\"", Captured.Json(IterateAsync()));
        Assert.Equal("""{"Items":"<IEnumerable<Int32>>"}""", Captured.Json(new { Items = Iterate() }));
        Assert.Equal(0, enumerated);

        int Count(int i) => enumerated += i;
    }

    [Fact]
    public void Tasks_and_lazies_are_not_waited_for()
    {
        var never = new TaskCompletionSource<int>();
        Assert.Equal("\"<Task<Int32>>\"", Captured.Json(never.Task));
        Assert.Equal("\"<Task<Int32>>\"", Captured.Json<Task>(never.Task));
        Assert.Equal("\"<ValueTask<Int32>>\"", Captured.Json(new ValueTask<int>(never.Task)));
        Assert.Equal("\"<Lazy<Int32>>\"", Captured.Json(new Lazy<int>(() => throw new InvalidOperationException())));
        Assert.Equal("\"<Task<Int32>>\"", Captured.Json(Wait(never.Task)));

        static async Task<int> Wait(Task<int> task) => await task;
    }

    public static TheoryData<object> Forbidden =>
    [
        CancellationToken.None,
        new CancellationTokenSource(),
        new MemoryStream(),
        new StringReader(""),
        new StringWriter(),
        () => 1,
        new ServiceProvider(),
        new SecureString(),
        new ClaimsPrincipal(),
        typeof(object).GetMethod("ToString")!,
        typeof(object).Assembly,
        Thread.CurrentThread,
        new ManualResetEvent(false),
        new Microsoft.AspNetCore.Http.DefaultHttpContext(),
        new Castle.Proxies.OrderProxy(),
    ];

    [Theory]
    [MemberData(nameof(Forbidden), DisableDiscoveryEnumeration = true)]
    public void Some_types_are_never_captured(object value)
    {
        Assert.Equal(AttributeKind.None, Captured.Raw(value).Kind);
        Assert.Matches("^\\[\"<[^\"]+>\"\\]$", Captured.Json(new[] { value }));
    }

    [Fact]
    public void A_forbidden_value_shows_its_type_inside_another() =>
        Assert.Equal("""{"Token":"<CancellationToken>","Then":"<Func<Int32>>"}""", Captured.Json(new { Token = CancellationToken.None, Then = (Func<int>)(() => 1) }));

    [Fact]
    public void A_getter_that_captures_itself_ends_in_a_marker() =>
        Assert.Equal("""{"Nested":"\"<nested>\""}""", Captured.Json(new Recapturing(), AllGetters));

    [Fact]
    public void The_next_snapshot_is_not_affected_by_a_failing_one()
    {
        Captured.Json(new Throwing(), AllGetters);
        Assert.Equal("""{"Next":null}""", Captured.Json(new Node()));
    }

    private sealed class ServiceProvider : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
