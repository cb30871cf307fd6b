using System.Threading;
using HoneyHive;

namespace Specimens.Context;

public static class AsyncLocalInSyncMethod
{
    public const string Tree = """
        AsyncLocalInSyncMethod.Login [tool] (user: "ada")
        └─ AsyncLocalInSyncMethod.Remember [tool] (user: "ada")
        """;

    private static readonly AsyncLocal<string?> User = new();

    public static object Run()
    {
        User.Value = null;
        Login("ada");
        return $"{User.Value}";
    }

    [Trace]
    private static void Login(string user) => Remember(user);

    [Trace]
    private static void Remember(string user) => User.Value = user;
}
