using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Values;

public static class MutatedDuringCall
{
    public const string Tree = """
        MutatedDuringCall.Rename [tool] (user: {"Name":"ada"}) => {"Name":"bob"}
        MutatedDuringCall.RenameAsync [tool] (user: {"Name":"bob"}) => {"Name":"eve"}
        """;

    public static async Task<object> Run()
    {
        var user = Rename(new User { Name = "ada" });
        var renamed = await RenameAsync(user);
        renamed.Name = "later";
        return user.Name;
    }

    [Trace]
    private static User Rename(User user)
    {
        user.Name = "bob";
        return user;
    }

    [Trace]
    private static async Task<User> RenameAsync(User user)
    {
        await Task.Yield();
        user.Name = "eve";
        return user;
    }

    private sealed class User
    {
        public string Name { get; set; } = string.Empty;
    }
}
