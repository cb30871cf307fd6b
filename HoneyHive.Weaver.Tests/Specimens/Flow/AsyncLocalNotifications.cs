using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class AsyncLocalNotifications
{
    public const string Tree = """
        AsyncLocalNotifications.Read [tool] => "a"
        AsyncLocalNotifications.Set [tool] (value: "b")
        AsyncLocalNotifications.SetAsync [tool] (value: "c")
        """;

    private static readonly AsyncLocal<string?> Local = new(change =>
        Effects.Add($"{change.PreviousValue ?? "none"} -> {change.CurrentValue ?? "none"}, context {change.ThreadContextChanged}"));

    public static async Task<object> Run()
    {
        Local.Value = "a";
        Read();
        Set("b");
        await SetAsync("c");
        return Local.Value!;
    }

    [Trace]
    private static string Read() => Local.Value!;

    [Trace]
    private static void Set(string value) => Local.Value = value;

    [Trace]
    private static async Task SetAsync(string value)
    {
        Local.Value = value;
        await Task.CompletedTask;
    }
}
