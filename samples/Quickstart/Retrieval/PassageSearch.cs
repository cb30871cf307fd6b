using System.Collections.Generic;
using System.Linq;
using HoneyHive;

namespace Quickstart.Retrieval;

/// <summary>The search tool of the agent. Thread-safe.</summary>
internal sealed class PassageSearch(IReadOnlyList<Passage> passages)
{
    private readonly Bm25Index index = new(passages.Select(passage => passage.Text).ToArray());

    [Trace]
    public IReadOnlyList<RankedPassage> Search(string query, int top) =>
        index.Rank(query, top).Select(ranked => new RankedPassage(passages[ranked.Index], ranked.Score)).ToArray();
}
