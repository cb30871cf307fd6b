using System.Threading.Tasks;
using HoneyHive;

[assembly: HoneyHive.Trace(HoneyHive.EventType.Chain)]

namespace Specimens.AssemblyLevel;

public static class WholeAssembly
{
    public const string Tree = """
        WholeAssembly.Run [chain] => "3 w"
        ├─ Adder.Add [chain] (left: 1, right: 2) => 3
        ├─ WholeAssembly.Wait [chain] (text: "w") => "w"
        └─ Effects.Add [chain] (effect: "end")
        """;

    public static async Task<object> Run()
    {
        var text = $"{new Adder().Add(1, 2)} {await Wait("w")}";
        Hidden();
        Effects.Add("end");
        return text;
    }

    private static async ValueTask<string> Wait(string text)
    {
        await Task.Yield();
        return text;
    }

    [NoTrace]
    private static void Hidden()
    {
    }

    private sealed class Adder
    {
        public int Add(int left, int right) => left + right;
    }
}
