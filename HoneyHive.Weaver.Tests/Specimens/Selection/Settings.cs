using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Selection;

public static class Settings
{
    public const string Tree = """
        chat completion [model] (prompt: "Hi") => "Hello"
        Settings.Login [tool] => true
        Settings.Read [tool] (path: "a.txt")
        Settings.Plan [chain]
        Settings.LoginAsync [tool] => true
        Settings.ReadAsync [tool] (path: "b.txt")
        """;

    public static async Task<object> Run() =>
        $"{Complete("Hi")} {Login("secret")} {Read("a.txt")} {Plan("p")} {await LoginAsync("secret")} {await ReadAsync("b.txt")}";

    [Trace(EventType.Model, Name = "chat completion")]
    private static string Complete(string prompt) => "Hello";

    [Trace(CaptureInputs = false)]
    private static bool Login(string password) => password.Length > 0;

    [Trace(CaptureOutputs = false)]
    private static string Read(string path) => $"content of {path}";

    [Trace(EventType = EventType.Chain, CaptureInputs = false, CaptureOutputs = false)]
    private static string Plan(string goal) => goal;

    [Trace(CaptureInputs = false)]
    private static async Task<bool> LoginAsync(string password)
    {
        await Task.Yield();
        return password.Length > 0;
    }

    [Trace(CaptureOutputs = false)]
    private static async Task<string> ReadAsync(string path)
    {
        await Task.Yield();
        return $"content of {path}";
    }
}
