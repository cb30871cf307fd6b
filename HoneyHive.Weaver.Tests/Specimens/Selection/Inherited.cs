using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Selection;

public static class Inherited
{
    public const string Tree = """
        Greeter.Greet [chain] (name: "Ann") => "Hello Ann"
        ask [model] => "yes"
        Quiet.Ask [model] (question: "b") => "…"
        Loud.Size [tool] (text: "c") => 2
        """;

    public static async Task<object> Run() =>
        $"{await new Greeter().Greet("Ann")} {Ask(new Plain())} {Ask(new Silent())} {new Quiet().Ask("b")} {new Loud().Size("c")}";

    private static string Ask(IAsks asks) => asks.Ask("a");

    [Trace(EventType.Chain)]
    private interface IGreets<in T>
    {
        Task<string> Greet(T name);
    }

    private interface IAsks
    {
        [Trace(EventType.Model, Name = "ask", CaptureInputs = false)]
        string Ask(string question);
    }

    private abstract class Sized
    {
        [Trace]
        public abstract int Size(string text);
    }

    private sealed class Greeter : IGreets<string>
    {
        public async Task<string> Greet(string name)
        {
            await Task.Yield();
            return "Hello " + name;
        }
    }

    private sealed class Plain : IAsks
    {
        string IAsks.Ask(string question) => "yes";
    }

    private sealed class Silent : IAsks
    {
        [NoTrace]
        public string Ask(string question) => "no";
    }

    private sealed class Quiet : IAsks
    {
        [Trace(Name = "Quiet.Ask", CaptureInputs = true)]
        public string Ask(string question) => "…";
    }

    private sealed class Loud : Sized
    {
        public override int Size(string text) => text.Length + 1;
    }
}
