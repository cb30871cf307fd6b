using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class ReturnsTask
{
    public const string Warning = "HH0010: ReturnsTask.Forward returns Task<T> without being async, which is not traced";

    public const string Tree = "";

    public static async Task<object> Run()
    {
        var task = Task.FromResult(1);
        Effects.Add($"same task: {ReferenceEquals(task, Forward(task))}");
        return await task;
    }

    [Trace]
    private static Task<int> Forward(Task<int> task) => task; // warned
}
