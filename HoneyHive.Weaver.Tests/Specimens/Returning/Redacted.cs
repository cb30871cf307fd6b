using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class Redacted
{
    public const string Tree = """
        Redacted.Now [tool] => "<redacted>"
        Redacted.Later [tool] => "<redacted>"
        Redacted.Value [tool] => "<redacted>"
        Redacted.Silent [tool]
        Redacted.SilentValue [tool]
        """;

    public static async Task<object> Run() => await Now() + await Later() + await Value() + await Silent() + await SilentValue();

    [Trace]
    [return: Redact]
    private static Task<string> Now() => Task.FromResult("a");

    [Trace]
    [return: Redact]
    private static Task<string> Later() => Make("b");

    [Trace]
    [return: Redact]
    private static ValueTask<string> Value() => new("c");

    [Trace(CaptureOutputs = false)]
    private static Task<string> Silent() => Make("d");

    [Trace(CaptureOutputs = false)]
    private static ValueTask<string> SilentValue() => new(Make("e"));

    private static async Task<string> Make(string text)
    {
        await Task.Yield();
        return text;
    }
}
