using System.Collections.Generic;
using System.Linq;

namespace Quickstart.Retrieval;

/// <summary>
/// Merges rankings whose scores cannot be compared, by position alone: reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009).
/// </summary>
internal static class RankFusion
{
    private const double Smoothing = 60;

    internal static IEnumerable<Passage> Fuse(IEnumerable<IReadOnlyList<RankedPassage>> rankings) =>
        rankings
            .SelectMany(ranking => ranking.Select((ranked, position) => (ranked.Passage, Score: 1 / (Smoothing + position + 1))))
            .GroupBy(vote => vote.Passage, vote => vote.Score)
            .OrderByDescending(votes => votes.Sum())
            .Select(votes => votes.Key);
}
