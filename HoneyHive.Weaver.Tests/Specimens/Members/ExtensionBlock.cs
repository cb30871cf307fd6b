using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Specimens.Members;

public static class ExtensionBlock
{
    public const string Tree = """
        ExtensionBlock.op_Addition [tool] (left: [1], right: [2]) => [1,2]
        ExtensionBlock.set_First [tool] (numbers: [1], value: 9)
        ExtensionBlock.set_Secret [tool] (numbers: [9], value: "<redacted>")
        ExtensionBlock.get_Secret [tool] (numbers: [9]) => "<redacted>"
        ExtensionBlock.get_Half [tool] (items: ["a"]) => "a"
        ExtensionBlock.get_Half [tool] (numbers: [1,2,3,4]) => [1,2]
        ExtensionBlock.Make [tool] (count: 2) => [0,1]
        """;

    public static object Run()
    {
        List<int> one = [1];
        var joined = one + [2];
        one.First = 9;
        one.Secret = "s";
        _ = one.Secret;
        return new[] { "a" }.Half + "abcd".Half + string.Join(',', new List<int> { 1, 2, 3, 4 }.Half.Concat(List<int>.Make(2)).Concat(joined).Concat(one));
    }

    extension(List<int> numbers)
    {
        [Trace]
        private List<int> Half => numbers[..(numbers.Count / 2)];

        private int First
        {
            [Trace]
            set => numbers[0] = value;
        }

        [Trace]
        private static List<int> Make(int count) => [.. Enumerable.Range(0, count)];

        [Trace]
        [Redact]
        private string Secret
        {
            get => "secret";
            set => Effects.Add(value);
        }

        [Trace]
        public static List<int> operator +(List<int> left, List<int> right) => [.. left, .. right];
    }

    extension(string text)
    {
        private string Half => text[..(text.Length / 2)];
    }

    extension<T>(T[] items)
    {
        [Trace]
        private T Half => items[0];
    }
}
