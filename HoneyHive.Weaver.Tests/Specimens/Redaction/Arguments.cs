using HoneyHive;

namespace Specimens.Redaction;

public static class Arguments
{
    public const string Tree = """
        Arguments.Login [tool] (user: "ada", password: "<redacted>", pin: "<redacted>") => true
        Arguments.Change [tool] (secret: "<redacted>", salt: "<redacted>", count: 3) => "<redacted>"
        """;

    public static object Run()
    {
        var secret = "before";
        return (Login("ada", new Explosive(), 1234), Change(ref secret, 7, 3), secret);
    }

    [Trace]
    private static bool Login(string user, [Redact] Explosive password, [Redact] int pin) => user.Length + pin > 0 && password is not null;

    [Trace]
    [return: Redact]
    private static string Change([Redact] ref string secret, [Redact] in long salt, int count)
    {
        secret += salt + count;
        return secret;
    }

    /// <summary>Whoever reads it is noticed.</summary>
    private sealed class Explosive
    {
        public string Value
        {
            get
            {
                Effects.Add("read");
                return "hunter2";
            }
        }
    }
}
