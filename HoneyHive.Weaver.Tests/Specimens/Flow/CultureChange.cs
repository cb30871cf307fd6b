using System.Globalization;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Flow;

public static class CultureChange
{
    public const string Tree = """
        CultureChange.Use [tool] (name: "de-DE")
        CultureChange.UseAsync [tool] (name: "fr-FR")
        """;

    public static async Task<object> Run()
    {
        var before = CultureInfo.CurrentCulture;
        Use("de-DE");
        Effects.Add(CultureInfo.CurrentCulture.Name);
        await UseAsync("fr-FR");
        Effects.Add(CultureInfo.CurrentCulture.Name);
        CultureInfo.CurrentCulture = before;
        return 1.5.ToString(CultureInfo.InvariantCulture);
    }

    [Trace]
    private static void Use(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    [Trace]
    private static async Task UseAsync(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        await Task.Yield();
        Effects.Add($"inside {CultureInfo.CurrentCulture.Name}");
    }
}
