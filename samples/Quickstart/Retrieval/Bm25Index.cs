using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Quickstart.Retrieval;

/// <summary>
/// Ranks texts by BM25, the probabilistic relevance of Robertson and Spärck Jones ("Okapi at TREC-3", 1994; the never negative
/// form of the inverse document frequency): rare words count more, repeated ones less and less, long texts are not favoured.
/// </summary>
internal sealed class Bm25Index
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly Dictionary<string, List<(int Text, int Count)>> occurrences = [];
    private readonly int[] lengths;
    private readonly double averageLength;

    internal Bm25Index(IReadOnlyList<string> texts)
    {
        lengths = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
            Add(i, texts[i]);
        averageLength = texts.Count == 0 ? 0 : lengths.Average();
    }

    /// <summary>The best texts for a query, best first, earlier texts first among equals. Texts without any of its words are left out.</summary>
    internal IReadOnlyList<Ranked> Rank(string query, int top)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in Words.StemsOf(query).Distinct())
        {
            if (!occurrences.TryGetValue(word, out var texts))
                continue;
            var rarity = Math.Log(1 + ((lengths.Length - texts.Count + 0.5) / (texts.Count + 0.5)));
            foreach (var (text, count) in texts)
                CollectionsMarshal.GetValueRefOrAddDefault(scores, text, out _) += rarity * Weight(text, count);
        }

        return scores.Select(score => new Ranked(score.Key, score.Value))
            .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Index).Take(top).ToArray();
    }

    private void Add(int text, string content)
    {
        foreach (var (word, count) in Words.StemsOf(content).CountBy(word => word))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(occurrences, word, out _) ??= []).Add((text, count));
            lengths[text] += count;
        }
    }

    private double Weight(int text, int count)
    {
        var length = 1 - LengthWeight + (LengthWeight * lengths[text] / averageLength);
        return count * (Saturation + 1) / (count + (Saturation * length));
    }
}
