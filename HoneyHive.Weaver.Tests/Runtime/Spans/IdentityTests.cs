using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("0000000000000001")]
    [InlineData("b7ad6b7169203331")]
    [InlineData("ffffffffffffffff")]
    public void Hex_is_read_as_it_is_written(string digits) => Assert.Equal(digits, Hex.Format(Hex.Parse(digits)));

    [Fact]
    public void Two_halves_are_written_one_after_the_other() =>
        Assert.Equal("0af7651916cd43dd8448eb211c80319c", Hex.Format(0x0af7651916cd43dd, 0x8448eb211c80319c));

    [Fact]
    public void Ids_are_never_zero_and_never_the_same_on_any_thread()
    {
        var ids = new ConcurrentBag<ulong>();

        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 20_000; i++)
                ids.Add(TracingThread.Current.Ids.Next());
        });

        Assert.DoesNotContain(0UL, ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Every_bit_of_an_id_is_used()
    {
        var (ones, zeros) = (0UL, 0UL);

        for (var i = 0; i < 200; i++)
        {
            var id = TracingThread.Current.Ids.Next();
            ones |= id;
            zeros |= ~id;
        }

        Assert.Equal((ulong.MaxValue, ulong.MaxValue), (ones, zeros));
    }

    [Fact]
    public void A_child_stays_in_its_trace()
    {
        var root = SpanIdentity.NewRoot();
        var child = root.NewChild();

        Assert.Same(root.Trace, child.Trace);
        Assert.NotEqual(root.Span, child.Span);
    }

    [Fact]
    public void The_identity_of_a_foreign_activity_is_read_from_its_ids()
    {
        using var activity = new Activity("foreign").SetIdFormat(ActivityIdFormat.W3C).Start();

        var identity = SpanIdentity.Of(activity);

        Assert.Equal(activity.TraceId.ToHexString(), Hex.Format(identity.Trace.Id.High, identity.Trace.Id.Low));
        Assert.Equal(activity.SpanId.ToHexString(), Hex.Format(identity.Span));
    }
}
