using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Selection;

public static class TypeLevel
{
    public const string Tree = """
        Agent.Answer [chain] (question: "q") => "q!"
        ├─ Agent.Shout [chain] (text: "q") => "q!"
        └─ Agent.Save [chain] (text: "q!")
        Tool.Use [chain] => 1
        Tool.Own [tool] => 2
        Parser.Parse [chain] (text: "12") => 12
        """;

    public static async Task<object> Run()
    {
        var agent = new Agent { Name = "a" };
        var text = await agent.Answer("q") + agent.Name + agent.Secret("s");
        return text + Agent.Tool.Use() + Agent.Tool.Own() + Agent.Parser.Parse("12") + Agent.Silent.Hide();
    }

    [Trace(EventType.Chain)]
    private sealed class Agent
    {
        public string Name { get; set; } = string.Empty;

        public async Task<string> Answer(string question)
        {
            await Task.Yield();
            var answer = Shout(question);
            await Save(answer);
            return answer;
        }

        [NoTrace]
        public string Secret(string text) => text;

        private static string Shout(string text) => text + "!";

        private async Task Save(string text) => await Task.Yield();

        public static class Tool
        {
            [Trace]
            public static int Use() => 1;

            [Trace(EventType.Tool)]
            public static int Own() => 2;
        }

        public static class Parser
        {
            public static int Parse(string text) => int.Parse(text);
        }

        [NoTrace]
        public static class Silent
        {
            public static int Hide() => 0;
        }
    }
}
