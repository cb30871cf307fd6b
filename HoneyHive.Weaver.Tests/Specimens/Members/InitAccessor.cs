using HoneyHive;

namespace Specimens.Members;

public static class InitAccessor
{
    public const string Tree = """
        Settings.set_Size [tool] (value: 3)
        Settings.set_Name [tool] (value: "n")
        """;

    public static object Run()
    {
        var settings = new Settings { Size = 3, Name = "n" };
        return settings.Size + settings.Name;
    }

    private sealed class Settings
    {
        private readonly int size;

        public int Size
        {
            get => size;
            [Trace]
            init => size = value > 0 ? value : 0;
        }

        public string Name { get; [Trace] init; } = string.Empty;
    }
}
