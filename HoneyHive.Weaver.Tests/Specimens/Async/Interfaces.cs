using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class Interfaces
{
    public const string Tree = """
        Client.Send [tool] (text: "a") => "a sent"
        IClient.SendTwice [tool] (text: "b") => "b sent, b sent"
        ├─ Client.Send [tool] (text: "b") => "b sent"
        └─ Client.Send [tool] (text: "b") => "b sent"
        """;

    public static async Task<object> Run()
    {
        IClient client = new Client();
        return await client.Send("a") + await client.SendTwice("b");
    }

    private interface IClient
    {
        Task<string> Send(string text);

        [Trace]
        async Task<string> SendTwice(string text) => $"{await Send(text)}, {await Send(text)}";
    }

    private sealed class Client : IClient
    {
        [Trace]
        async Task<string> IClient.Send(string text)
        {
            await Task.Yield();
            return text + " sent";
        }
    }
}
