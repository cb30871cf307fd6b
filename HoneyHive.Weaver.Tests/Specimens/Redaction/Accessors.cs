using HoneyHive;

namespace Specimens.Redaction;

public static class Accessors
{
    public const string Tree = """
        Account.set_Password [tool] (value: "<redacted>")
        Account.set_Item [tool] (index: 1, value: "<redacted>")
        Account.get_Password [tool] => "<redacted>"
        Account.get_Item [tool] (index: 1) => "<redacted>"
        Account.get_Token [tool] => "<redacted>"
        └─ Base.get_Token [tool] => "<redacted>"
        """;

    public static object Run()
    {
        var account = new Account { Password = "hunter2" };
        account[1] = "hunter3";
        return account.Password + account[1] + account.Token;
    }

    private abstract class Base
    {
        [Redact]
        [Trace]
        public virtual string Token => "hunter4";
    }

    private sealed class Account : Base
    {
        private string stored = "";

        [Redact]
        [Trace]
        public string Password { get; set; } = "";

        [Redact]
        [Trace]
        public string this[int index]
        {
            get => stored + index;
            set => stored = value;
        }

        public override string Token => base.Token + "5";
    }
}
