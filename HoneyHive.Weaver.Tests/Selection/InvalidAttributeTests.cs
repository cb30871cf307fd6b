using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Attributes that make no sense fail the build and leave the assembly as it was.</summary>
public sealed class InvalidAttributeTests
{
    [Theory]
    [InlineData(
        "internal abstract class Shop { [Trace] public abstract void Open(); public void Close() { } }", 2,
        "HH0003: [Trace] on System.Void Shop::Open() has nothing to trace: the method is abstract, and nothing implements it. "
        + "Put it on a method that has a body.")]
    [InlineData(
        "public abstract class Shop { [Trace] internal abstract void Open(); public void Close() { } }", 2,
        "HH0003: [Trace] on System.Void Shop::Open() has nothing to trace: the method is abstract, and nothing implements it. "
        + "Put it on a method that has a body.")]
    [InlineData(
        "public class Shop { [Trace, System.Runtime.InteropServices.DllImport(\"c\")] public static extern void exit(int code); }", 0,
        "HH0003: [Trace] on System.Void Shop::exit(System.Int32) has nothing to trace: the method is extern. Put it on a method that has a body.")]
    [InlineData(
        "public class Shop { [Trace, NoTrace] public void Open() { } }", 2,
        "HH0004: System.Void Shop::Open() has both [Trace] and [NoTrace]. Keep one of them.")]
    [InlineData(
        "[Trace, NoTrace] public class Shop { public void Open() { } }", 2,
        "HH0004: Shop has both [Trace] and [NoTrace]. Keep one of them.")]
    [InlineData(
        "[Trace(Name = \"shop\")] public class Shop { public void Open() { } }", 2,
        "HH0005: [Trace(Name = \"shop\")] on Shop would give many methods one name. Name is valid on a method or a property only.")]
    [InlineData(
        "[assembly: Trace(Name = \"all\")]", 0,
        "HH0005: [Trace(Name = \"all\")] on Source would give many methods one name. Name is valid on a method or a property only.")]
    [InlineData(
        "public class Shop { [Trace(Name = \" \")] public void Open() { } }", 2,
        "HH0006: [Trace(Name = \" \")] on System.Void Shop::Open() is blank. Give a name, or leave it out to get Type.Method.")]
    [InlineData(
        "public class Shop { [Trace((EventType)7)] public void Open() { } }", 2,
        "HH0007: [Trace] on System.Void Shop::Open(): 7 is no EventType. Valid values: Tool, Model, Chain.")]
    [InlineData(
        "public class Shop { [Trace(Kind = (System.Diagnostics.ActivityKind)9)] public void Open() { } }", 2,
        "HH0024: [Trace] on System.Void Shop::Open(): 9 is no ActivityKind. Valid values: Internal, Server, Client, Producer, Consumer.")]
    [InlineData(
        "public class Shop { [Tag(\"a\", 1), Tag(\"a\", 2)] public void Open() { } }", 2,
        "HH0023: [Tag] on System.Void Shop::Open(): the key 'a' occurs twice. Keep one of them.")]
    [InlineData(
        "[Tag(\"a\", (string)null!)] public class Shop { public void Open() { } }", 2,
        "HH0022: [Tag] on Shop: the value of 'a' is null. Valid values: true, false, numbers, and texts of up to 4096 characters.")]
    public void Is_an_error(string source, int line, string message)
    {
        using var woven = new WovenSource("using HoneyHive;\n" + source);

        var error = Assert.Single(woven.Log.Errors);
        Assert.Equal(message, error.Text);
        Assert.Equal(line, error.Line);
        Assert.Empty(woven.Traced);
    }

    [Theory]
    [InlineData("public abstract class Shop { [Trace] public abstract void Open(); }")]
    [InlineData("public abstract class Shop { [Trace] protected abstract void Open(); }")]
    [InlineData("public interface IShop { [Trace] void Open(); }")]
    [InlineData("public class Shop { protected interface IShelf { [Trace] void Open(); } }")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Other\")] interface IShop { [Trace] void Open(); }")]
    public void A_contract_that_another_assembly_may_implement_is_valid(string source)
    {
        using var woven = new WovenSource("using HoneyHive;\n" + source);

        Assert.Empty(woven.Log.Errors);
        Assert.Empty(woven.Log.Warnings);
    }

    [Fact]
    public void All_of_them_are_reported_at_once()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            public class Shop
            {
                [Trace(Name = "")] public void Open() { }
                [Trace, NoTrace] public void Close() { }
            }
            """);

        Assert.Equal([4, 5], woven.Log.Errors.Select(error => error.Line));
    }
}
