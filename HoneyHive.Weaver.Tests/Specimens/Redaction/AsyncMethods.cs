using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Redaction;

public static class AsyncMethods
{
    public const string Tree = """
        AsyncMethods.Login [tool] (user: "ada", password: "<redacted>") => "<redacted>"
        AsyncMethods.Forget [tool] (password: "<redacted>")
        """;

    public static async Task<object> Run()
    {
        var token = await Login("ada", "hunter2");
        await Forget("hunter2");
        return token;
    }

    [Trace]
    [return: Redact]
    private static async Task<string> Login(string user, [Redact] string password)
    {
        await Task.Yield();
        return user + password;
    }

    [Trace]
    private static async Task Forget([Redact] string password) => await Task.Yield();
}
