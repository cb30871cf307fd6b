using System.Linq;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>C# as large programs have it.</summary>
internal static class GeneratedSource
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Threading.Tasks;\n";

    /// <summary>Six of ten are synchronous, two async, one is an iterator, one an async iterator.</summary>
    private static readonly string[] methods =
    [
        "int Sync{0}(int a, string b) => a + b.Length;",
        "string Text{0}(string b) {{ if (b.Length > 3) return b; return b + b; }}",
        "int Sum{0}(List<int> c) {{ var sum = 0; foreach (var x in c) sum += x; return sum; }}",
        "void Print{0}(object o) {{ Console.WriteLine(o); }}",
        "int Guarded{0}(int a) {{ try {{ return checked(a * a); }} catch (OverflowException e) {{ Console.WriteLine(e); return 1; }} }}",
        "T Generic{0}<T>(T value, IEnumerable<T> others) where T : class {{ lock (others) return value ?? default(T); }}",
        "async Task<int> Async{0}(int a, string b) {{ await Task.Yield(); return a + b.Length; }}",
        "async Task Careful{0}(string b) {{ try {{ await Task.FromResult(b); }} finally {{ await Task.Yield(); }} }}",
        "IEnumerable<int> Items{0}(int a) {{ for (var i = 0; i < a; i++) yield return i; }}",
        "async IAsyncEnumerable<int> Stream{0}(int a) {{ for (var i = 0; i < a; i++) {{ await Task.Yield(); yield return i; }} }}",
    ];

    /// <summary>A hundred methods a class.</summary>
    internal static string ManyMethods(int count) =>
        Usings + string.Join('\n', Enumerable.Range(0, count / 100).Select(index => $"namespace N{index % 10} {{ public class C{index} {{ {Members()} }} }}"));

    /// <summary>One async method that never seems to end.</summary>
    internal static string OneMethod(int awaits) =>
        Usings + "public class Endless { public static async Task<int> Run(int a) {\n"
        + string.Join('\n', Enumerable.Range(0, awaits).Select(index => $"a += await Task.FromResult({index}); if (a == {index}) return a;"))
        + "\nreturn a; } }";

    private static string Members() =>
        string.Join('\n', Enumerable.Range(0, 100).Select(index => "public " + string.Format(methods[index % methods.Length], index)));
}
