using System;
using System.Linq;
using Quickstart.Retrieval;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class Bm25IndexTests
{
    [Fact]
    public void A_rare_word_outweighs_a_common_one()
    {
        var index = new Bm25Index(["the span", "the pool", "the the the"]);
        Assert.Equal(1, index.Rank("the pool", 3)[0].Index);
    }

    [Fact]
    public void The_score_is_the_published_formula()
    {
        var index = new Bm25Index(["span span pool", "queue"]);

        // n = 1 of 2 texts, length 3 of an average of 2, two occurrences.
        var rarity = Math.Log(1 + (1.5 / 1.5));
        var expected = rarity * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 3 / 2))));
        Assert.Equal(expected, Assert.Single(index.Rank("span", 5)).Score, 12);
    }

    [Fact]
    public void A_short_text_beats_a_long_one_with_the_same_word()
    {
        var index = new Bm25Index(["span with many more words around it", "span"]);
        Assert.Equal([1, 0], index.Rank("span", 5).Select(ranked => ranked.Index));
    }

    [Fact]
    public void Texts_without_a_word_of_the_query_are_left_out() => Assert.Empty(new Bm25Index(["span", "pool"]).Rank("queue", 5));

    [Fact]
    public void No_more_than_asked_for_and_earlier_first_among_equals()
    {
        var index = new Bm25Index(["span", "span", "span"]);
        Assert.Equal([0, 1], index.Rank("SPAN", 2).Select(ranked => ranked.Index));
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Empty(new Bm25Index([]).Rank("span", 5));
}
