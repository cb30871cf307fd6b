using HoneyHive;

namespace Specimens.Types;

public static class StructInstance
{
    public const string Tree = """
        Account.Deposit [tool] (amount: 5)
        Account.Deposit [tool] (amount: 6)
        Account.Balance [tool] => 11
        """;

    public static object Run()
    {
        var account = new Account();
        account.Deposit(5);
        account.Deposit(6);
        return account.Balance();
    }

    private struct Account
    {
        private int balance;

        [Trace]
        public void Deposit(int amount) => balance += amount;

        [Trace]
        public readonly int Balance() => balance;
    }
}
