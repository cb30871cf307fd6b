using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Generics;

public static class GenericClosures
{
    public const string Tree = """
        Repeater.Repeat.Once [tool] (prefix: "1:") => "1:x"
        Repeater.Repeat.lambda [tool] (prefix: "2:") => "2:x"
        Repeater.Repeat.Later [tool] (prefix: "3:", suffix: true) => "3:xTrue"
        """;

    public static async Task<object> Run() => await new Repeater<string>("x").Repeat(true);

    private sealed class Repeater<T>(T value)
    {
        public async Task<string> Repeat<TSuffix>(TSuffix suffix)
        {
            var outer = suffix;
            Func<string, string> again = [Trace] (prefix) => $"{prefix}{value}{(outer is null ? "?" : string.Empty)}";
            return Once("1:") + again("2:") + await Later("3:", outer);

            [Trace]
            string Once(string prefix) => $"{prefix}{value}{(outer is null ? "?" : string.Empty)}";

            [Trace]
            async Task<string> Later<TLast>(string prefix, TLast suffix)
            {
                await Task.Yield();
                return $"{prefix}{value}{suffix}{(outer is null ? "?" : string.Empty)}";
            }
        }
    }
}
