using System.IO;
using System.Linq;
using System.Text.Json;
using HoneyHive.Tests.Weaver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Analysis;

/// <summary>Which methods are leaves, and what the report says about the others.</summary>
public sealed class LeafTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Text;
        using System.Threading; using System.Threading.Tasks; using HoneyHive;
        """;

    private const string Hidden = """
        class Base { public virtual int N() => Console.Read(); } class Middle : Base { public new virtual int N() => 2; }
        sealed class Last : Middle { public override int N() => 3; }
        """;

    [Theory]
    [InlineData("[Trace] int M(int a) => a + 1;")]
    [InlineData("[Trace] string M(string a) => a.Trim().ToLowerInvariant().Substring(1) + a.Length;")]
    [InlineData("[Trace] string M(int a, Guid b) => $\"{a:00} and {b}\";")]
    [InlineData("[Trace] string M(double a) => a.ToString(\"0.0\", CultureInfo.InvariantCulture);")]
    [InlineData("[Trace] int M(List<string> a) { foreach (var b in a) if (b == \"c\") return 1; return a.Contains(\"d\") ? 2 : 3; }")]
    [InlineData("[Trace] object M(object[] a) { var b = new List<object>(a.Length); b.Add(a[0]); return b; }")]
    [InlineData("[Trace] int M(string a) { var b = new Dictionary<string, int> { [\"c\"] = 1 }; return b[a]; }")]
    [InlineData("private readonly Dictionary<DayOfWeek, int> b = new(); [Trace] int M() => b[DayOfWeek.Friday];")]
    [InlineData("[Trace] byte[] M(string a) => Encoding.UTF8.GetBytes(a);")]
    [InlineData("[Trace] void M(object a) { if (a is null) throw new ArgumentNullException(nameof(a)); }")]
    [InlineData("[Trace] int M(int a) { try { return 1 / a; } catch (DivideByZeroException) { return 0; } finally { count++; } } static int count;")]
    [InlineData("[Trace] string M(StringBuilder a) => a.Append(1).Append('c').ToString();")]
    [InlineData("[Trace] Func<int> M(int a) => () => Task.FromResult(a).Result;")]
    [InlineData("[Trace] int M() => N(); int N() => O(3); static int O(int a) => a == 0 ? 0 : O(a - 1);")]
    [InlineData("[Trace] int M(Sealed a) => a.N(); sealed class Sealed : Base { public override int N() => 1; } class Base { public virtual int N() => Console.Read(); }")]
    [InlineData("[Trace] string M(Sealed a) => ((object)a.ToString()).ToString(); sealed class Sealed { public override string ToString() => \"a\"; }")]
    [InlineData("[Trace] (int, string) M(int? a) => (a.GetValueOrDefault(), a.HasValue ? \"b\" : \"c\");")]
    [InlineData("[Trace] int M(Span<int> a) { a.Fill(1); return a.IndexOf(1) + a[..1].Length; }")]
    [InlineData("[Trace] int M(int[,] a) => a[0, 1] + new int[2, 2].Length;")]
    [InlineData("[Trace] int M(Last a) => a.N();" + Hidden)]
    [InlineData("[Trace] string M(DayOfWeek a) => a.ToString();")]
    [InlineData("[Trace] int M() => Interlocked.Increment(ref count); static int count;")]
    public void Is_a_leaf(string members) => Assert.Equal((true, null), Judge(members));

    [Theory]
    [InlineData("[Trace] void M() => Console.WriteLine(\"a\");", "calls System.Console::WriteLine(System.String)")]
    [InlineData("[Trace] void M() => N(); void N() => Console.Write(1);",
        "calls Source::N(), which calls System.Console::Write(System.Int32)")]
    [InlineData("[Trace] void M() => N(); void N() => O(); void O() => Console.Write(1);",
        "calls Source::N(), which leads to Source::O(), which calls System.Console::Write(System.Int32)")]
    [InlineData("[Trace] int M(Base a) => a.N(); class Base { public virtual int N() => 1; }", "calls Source/Base::N()")]
    [InlineData("[Trace] int M(Base a) => a.N(); abstract class Base { public abstract int N(); }", "calls Source/Base::N()")]
    [InlineData("[Trace] int M(Last a) => ((Base)a).N();" + Hidden, "calls Source/Base::N()")]
    [InlineData("[Trace] int M(Func<int> a) => a();", "calls System.Func`1<System.Int32>::Invoke()")]
    [InlineData("[Trace] int M(Own a) => a(); delegate int Own();", "calls Source/Own::Invoke(), which has no IL to look at")]
    [InlineData("[Trace] int M(IList<int> a) => a.Count;", "calls System.Collections.Generic.ICollection`1<System.Int32>::get_Count()")]
    [InlineData("[Trace] string M(object a) => a.ToString();", "calls System.Object::ToString()")]
    [InlineData("[Trace] string M<T>(T a) => a.ToString();", "calls System.Object::ToString()")]
    [InlineData("[Trace] bool M(object a) => a is IComparable;", "asks an object for the interface System.IComparable")]
    [InlineData("[Trace] T M<T>(object a) => (T)a;", "asks an object for the interface T")]
    [InlineData("[Trace] void M(object a) { lock (a) { } }", "calls System.Threading.Monitor::Enter(System.Object,System.Boolean&)")]
    [InlineData("[Trace] void M() => N(); [Trace] void N() { }", "calls Source::N(), which is traced")]
    [InlineData("[Trace] int M(int a) => a == 0 ? 0 : M(a - 1);", "calls Source::M(System.Int32), which is traced")]
    [InlineData("[Trace] int M() => local.Value; AsyncLocal<int> local = new();", "calls System.Threading.AsyncLocal`1<System.Int32>::get_Value()")]
    [InlineData("[Trace] int M() => a; [ThreadStatic] static int a;", "uses the field Source::a, of which each thread has one")]
    [InlineData("[Trace] int M() => Other.A; static class Other { public static int A = Console.Read(); }",
        "runs the static constructor of Source/Other, which calls System.Console::Read()")]
    [InlineData("[Trace] unsafe int M(delegate*<int> a) => a();", "calls through a function pointer")]
    [InlineData("[Trace] void M() => N(); [System.Runtime.InteropServices.DllImport(\"c\")] static extern void N();", "calls Source::N(), which has no IL to look at")]
    [InlineData("[Trace] void M() => N(); [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)] void N() { }",
        "calls Source::N(), which takes a lock")]
    [InlineData("[Trace] int M(int[] a) => a.Sum();", "calls System.Linq.Enumerable::Sum(System.Collections.Generic.IEnumerable`1<System.Int32>)")]
    [InlineData("[Trace] int M(Dictionary<string, int> a) => a[\"b\"];", "calls System.Collections.Generic.Dictionary`2<System.String,System.Int32>::get_Item(!0)")]
    [InlineData("Dictionary<string, int> b = new(); [Trace] int M() => b[\"c\"];",
        "calls System.Collections.Generic.Dictionary`2<System.String,System.Int32>::get_Item(!0)")]
    [InlineData("[Trace] bool M(List<object> a) => a.Contains(1);", "calls System.Collections.Generic.List`1<System.Object>::Contains(!0)")]
    [InlineData("[Trace] string M(int a, CultureInfo b) => a.ToString(b);", "calls System.Int32::ToString(System.IFormatProvider)")]
    [InlineData("[Trace] string M(int a, bool b) => a.ToString(b ? CultureInfo.InvariantCulture : new CultureInfo(\"de\"));",
        "calls System.Globalization.CultureInfo::.ctor(System.String)")]
    [InlineData("[Trace] int M<T>(T a) where T : System.Numerics.INumberBase<T> => int.CreateChecked(a);", "calls System.Int32::CreateChecked(!!0)")]
    [InlineData("[Trace] void M(Array a) => Array.Sort(a);", "calls System.Array::Sort(System.Array)")]
    [InlineData("[Trace] string M(object[] a) => string.Join(\",\", a);", "calls System.String::Join(System.String,System.Object[])")]
    [InlineData("[Trace] void M() => Thread.Sleep(1);", "calls System.Threading.Thread::Sleep(System.Int32)")]
    [InlineData("[Trace] void M() => N(); async void N() => await Task.Yield();",
        "calls Source::N(), which calls System.Runtime.CompilerServices.AsyncVoidMethodBuilder::Create()")]
    public void Is_none(string members, string obstacle) => Assert.Equal((false, obstacle), Judge(members));

    [Fact]
    public void Begins_without_becoming_current()
    {
        using var woven = new WovenSource("public class Source { [HoneyHive.Trace] public int M() => 1; }", OptimizationLevel.Release);

        Assert.Contains("call Weave.EnterLeaf", woven.Instructions("Source", "M"));
    }

    [Fact]
    public void Is_not_looked_for_when_told_so()
    {
        using var woven = new WovenSource(
            "public class Source { [HoneyHive.Trace] public int M() => 1; }", options: "<HoneyHive LeafAnalysis='false' />");

        Assert.Contains("call Weave.Enter\n", woven.Instructions("Source", "M"));
    }

    [Theory]
    [InlineData("public async Task M() => await Task.Yield();")]
    [InlineData("public IEnumerable<int> M() { yield return 1; }")]
    [InlineData("public Source() { }")]
    public void Is_nothing_but_a_synchronous_method(string member) => Assert.Equal((false, null), Judge("[Trace] " + member));

    private static (bool IsLeaf, string? Obstacle) Judge(string members)
    {
        using var woven = new WovenSource(
            $"{Usings}\n#nullable disable\n#pragma warning disable CS0169, CS0649, CS0414, CS8321\npublic class Source {{ {members} }}",
            OptimizationLevel.Release,
            "<HoneyHive Report='report.json' />");
        var report = File.ReadAllText(Path.Combine(Path.GetDirectoryName(woven.UnwovenPath)!, "report.json"));
        var method = JsonDocument.Parse(report).RootElement.GetProperty("woven").EnumerateArray().First();
        return (method.GetProperty("leaf").GetBoolean(), method.GetProperty("obstacle").GetString());
    }
}
