using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Redaction;

public static class Members
{
    public const string Tree = """
        Members.Positional [tool] (login: {"User":"ada","Password":"<redacted>"}) => {"User":"ada","Password":"<redacted>"}
        Members.Struct [tool] (point: {"X":1,"Y":"<redacted>"})
        Members.Plain [tool] (account: {"Key":"<redacted>","Name":"n","Note":"<redacted>","Inner":{"User":"ada","Password":"<redacted>"},"Secret":"<redacted>"})
        Members.Derived [tool] (login: {"User":"ada","Password":"<redacted>","Level":3})
        Members.Keyed [tool] (logins: {"<redacted>":1})
        """;

    public static object Run()
    {
        Positional(new Login("ada", "hunter2"));
        Struct(new Point(1, 2));
        Plain(new Account { Name = "n", Note = "hunter2", Inner = new Login("ada", "hunter2") });
        Derived(new Admin("ada", "hunter2", 3));
        Keyed(new Dictionary<Login, int> { [new Login("ada", "hunter2")] = 1 });
        return "done";
    }

    [Trace]
    private static Login Positional(Login login) => login;

    [Trace]
    private static void Struct(Point point) => _ = point;

    [Trace]
    private static void Plain(Account account) => _ = account;

    [Trace]
    private static void Derived(object login) => _ = login;

    [Trace]
    private static void Keyed(Dictionary<Login, int> logins) => _ = logins;

    private record Login(string User, [Redact] string Password);

    private sealed record Admin(string User, string Password, int Level) : Login(User, Password);

    private readonly record struct Point(int X, [property: Redact] int Y);

    private interface IAccount
    {
        [Redact]
        string Secret { get; }
    }

    private sealed class Account : IAccount
    {
        [Redact]
        public string Key
        {
            get
            {
                Effects.Add("read");
                return "hunter2";
            }
        }

        public string? Name { get; set; }

        [field: Redact]
        public string? Note { get; set; }

        public Login? Inner { get; set; }

        public string Secret => "hunter2";
    }
}
