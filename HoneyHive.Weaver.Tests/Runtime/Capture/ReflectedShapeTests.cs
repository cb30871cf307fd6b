using System.Collections.Generic;
using System.Text;
using HoneyHive.Capture;
using HoneyHive.Capture.Members;
using HoneyHive.Capture.Shapes;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

/// <summary>What NativeAOT uses, where no code can be made at run time.</summary>
public class ReflectedShapeTests
{
    [Fact]
    public void Members_are_read_by_reflection() =>
        Assert.Equal("""{"Role":"user","Content":null}""", JsonOf(ObjectShapeOf<SnapshotTests.Message>(), new SnapshotTests.Message("user", null)));

    [Fact]
    public void A_getter_that_throws_shows_what_it_threw() => Assert.Equal(
        """{"Before":"a","Broken":"<threw InvalidOperationException>","BrokenNumber":"<threw NotSupportedException>","After":"z"}""",
        JsonOf(ObjectShapeOf<SnapshotSafetyTests.Throwing>(), new SnapshotSafetyTests.Throwing()));

    [Fact]
    public void Collections_are_read_without_the_types_of_their_items()
    {
        Assert.Equal("""[1,2]""", JsonOf(new UntypedCollectionShape(typeof(List<int>)), new List<int> { 1, 2 }));
        Assert.Equal("""{"a":[1]}""", JsonOf(new UntypedMapShape(typeof(Dictionary<string, int[]>)), new Dictionary<string, int[]> { ["a"] = [1] }));
    }

    [Fact]
    public void A_redacted_member_is_not_read() => Assert.Equal(
        """{"User":"ada","Key":"<redacted>"}""", JsonOf(ObjectShapeOf<Login>(), new Login("ada", "hunter2")));

    public record Login(string User, [Redact] string Key);

    private static ObjectShape<object> ObjectShapeOf<T>() => new(typeof(T), MemberFactory.CreateReflected(typeof(T)));

    private static string JsonOf(TypeShape<object> shape, object value)
    {
        var text = new ByteBuffer();
        Snapshot.Take(shape, value, text, new() { ComputedProperties = true });
        return Encoding.UTF8.GetString(text.Written);
    }
}
