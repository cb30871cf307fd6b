using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using HoneyHive;

namespace Specimens.Leaves;

/// <summary>Leaves, all of them.</summary>
public static class Neutral
{
    public const string Tree = """
        Neutral.Sum [tool] (numbers: [1,2]) => 3
        Neutral.Words [tool] (text: "a b a") => 2
        Neutral.Describe [tool] (number: 3, id: "00000000-0000-0000-0000-000000000000") => "3 of 00000000000000000000000000000000 at 3"
        Counter.Count [tool] (word: "a") => 1
        Texts.Both [tool] (left: "a", right: "b") => "a -b"
        """;

    public static object Run() => Sum([1, 2]) + Words("a b a") + Describe(3, Guid.Empty) + new Counter().Count("a") + Texts.Both("a", "b");

    [Trace]
    private static int Sum(List<int> numbers)
    {
        if (numbers is null)
            throw new ArgumentNullException(nameof(numbers));
        var sum = 0;
        foreach (var number in numbers)
            sum += Math.Abs(number);
        return sum;
    }

    [Trace]
    private static int Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.Split(' '))
            words.Add(word.ToUpperInvariant());
        return words.Count;
    }

    [Trace]
    private static string Describe(int number, Guid id) => $"{number} of {id:N} at {number.ToString(CultureInfo.InvariantCulture)}";

    private sealed class Counter
    {
        private readonly Dictionary<string, int> counts = [];

        [Trace]
        public int Count(string word) => counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
    }

    private static class Texts
    {
        private static readonly string Separator = "-".PadLeft(2);

        [Trace]
        public static string Both(string left, string right) => new StringBuilder(left).Append(Separator).Append(right).ToString();
    }
}
