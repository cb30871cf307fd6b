using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

/// <summary>Work that goes on after the method has returned still has its span, and adds to it.</summary>
public static class TagsSetLater
{
    public const string Tree = """
        TagsSetLater.Renamed [tool] => 1
        """;

    /// <summary>No activity is current that could be renamed.</summary>
    public const string ThreadTree = "TagsSetLater.Begin [tool] => 1";

    public static async Task<object> Run() => await Begin();

    [Trace(Name = "TagsSetLater.Begin")]
    private static Task<int> Begin() => Work();

    private static async Task<int> Work()
    {
        await Task.Yield();
        if (Activity.Current is { } activity)
        {
            activity.SetTag("honeyhive_metadata.found", true);
            activity.DisplayName = "TagsSetLater.Renamed";
        }

        return 1;
    }
}
