using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Quickstart.Retrieval;

namespace Quickstart.Chat;

/// <summary>How the question and its passages are put to the model, and how both are found in the prompt again.</summary>
internal static partial class AnswerPrompt
{
    private const string Instructions =
        "Answer from the numbered passages alone, in at most three sentences. Name the passage after each sentence, as in [1].";

    private const string QuestionMark = "Question: ";

    internal static IReadOnlyList<ChatTurn> Write(string question, IReadOnlyList<Passage> passages)
    {
        var numbered = passages.Select((passage, index) => $"[{index + 1}] {passage.Text}");
        return [new("system", Instructions), new("user", $"{string.Join("\n\n", numbered)}\n\n{QuestionMark}{question}")];
    }

    /// <summary>The passages of a user message, by number, and its question.</summary>
    internal static (string Question, IReadOnlyList<(int Number, string Text)> Passages) Read(string message)
    {
        var end = message.LastIndexOf(QuestionMark, System.StringComparison.Ordinal);
        if (end < 0)
            return (message, []);
        var passages = NumberedPassage().Matches(message[..end])
            .Select(match => (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Groups[2].Value.Trim()));
        return (message[(end + QuestionMark.Length)..], passages.ToArray());
    }

    /// <summary>Index of the first passage that a reply names; the best one when it names none that exists.</summary>
    internal static int FirstCitation(string reply, int passageCount)
    {
        var named = CitationMark().Matches(reply)
            .Select(match => int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .FirstOrDefault(number => number >= 1 && number <= passageCount, 1);
        return named - 1;
    }

    [GeneratedRegex(@"^\[(\d+)\] (.*?)(?=^\[\d+\] |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NumberedPassage();

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex CitationMark();
}
