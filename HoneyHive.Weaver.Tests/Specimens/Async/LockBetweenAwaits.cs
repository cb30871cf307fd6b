using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class LockBetweenAwaits
{
    public const string Tree = """
        LockBetweenAwaits.Add [tool] (amount: 2) => 2
        └─ LockBetweenAwaits.Note [tool] (amount: 2)
        LockBetweenAwaits.Add [tool] (amount: 0) => -1
        """;

    public static async Task<object> Run()
    {
        var account = new Account();
        return await account.Add(2) + await account.Add(0);
    }

    [Trace]
    private static void Note(int amount) => Effects.Add($"adds {amount}");

    private sealed class Account
    {
        private readonly object gate = new();
        private int balance;

        [Trace(Name = "LockBetweenAwaits.Add")]
        public async Task<int> Add(int amount)
        {
            await Task.Yield();
            lock (gate)
            {
                if (amount == 0)
                    return -1;
                Note(amount);
                balance += amount;
            }

            await Task.Yield();
            lock (gate)
                return balance;
        }
    }
}
