using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Observability;

public static class ReflectedMembers
{
    public const string Tree = "Service.Save [tool] (name: \"a\") => 1";

    public static async Task<object> Run()
    {
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in typeof(Service).GetMembers(all).Where(member => member is not System.Type).OrderBy(member => member.Name))
            Effects.Add($"{member} {member.CustomAttributes.Count()}");
        return await new Service().Save("a");
    }

    private sealed class Service
    {
        [Trace]
        public async Task<int> Save(string name)
        {
            await Task.Yield();
            return name.Length;
        }
    }
}
