using HoneyHive;

namespace Specimens.Redaction;

public static class Inherited
{
    public const string Tree = """
        Vault.Open [tool] (key: "<redacted>", times: 1) => "<redacted>"
        Vault.Close [tool] (key: "<redacted>") => 1
        Safe.Close [tool] (key: "<redacted>") => 2
        Vault.Add [tool] (item: "<redacted>")
        """;

    public static object Run()
    {
        IVault vault = new Vault();
        var opened = vault.Open("hunter2", 1);
        ((Vault)vault).Close("a");
        new Safe().Close("b");
        ((IBox<string>)vault).Add("c");
        return opened;
    }

    private interface IVault
    {
        [return: Redact]
        string Open([Redact] string key, int times);
    }

    private interface IBox<in T>
    {
        void Add([Redact] T item);
    }

    [Trace]
    private class Vault : IVault, IBox<string>
    {
        public string Open(string key, int times) => key + times;

        public virtual int Close([Redact] string key) => key.Length;

        void IBox<string>.Add(string item)
        {
        }
    }

    private sealed class Safe : Vault
    {
        [Trace]
        public override int Close(string key) => key.Length + 1;
    }
}
