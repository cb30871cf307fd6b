using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class AsyncLocalInAsyncMethod
{
    public const string Tree = """
        AsyncLocalInAsyncMethod.Login [tool] (user: "ada") => "ada"
        AsyncLocalInAsyncMethod.LoginAtOnce [tool] (user: "bob") => "bob"
        """;

    private static readonly AsyncLocal<string?> User = new();

    public static async Task<object> Run()
    {
        User.Value = "caller";
        var inside = await Login("ada") + await LoginAtOnce("bob");
        return $"{inside} {User.Value}";
    }

    [Trace]
    private static async Task<string?> Login(string user)
    {
        User.Value = user;
        await Task.Yield();
        return User.Value;
    }

    [Trace]
    private static async Task<string?> LoginAtOnce(string user)
    {
        User.Value = user;
        return User.Value;
    }
}
