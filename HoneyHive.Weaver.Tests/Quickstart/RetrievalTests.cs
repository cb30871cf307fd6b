using System.Linq;
using Quickstart.Retrieval;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class RetrievalTests
{
    [Fact]
    public void A_text_is_split_at_blank_lines_headings_tables_and_code()
    {
        string[] lines = ["# Spans", "A span is", "one call.", "", "```", "code", "```", "Pools keep spans.", "## Next", "", "| a |", "End"];
        Passage[] expected = [new("a.md", 2, "A span is one call."), new("a.md", 8, "Pools keep spans."), new("a.md", 12, "End")];
        Assert.Equal(expected, PassageSplitter.Split(new TextFile("a.md", lines)));
    }

    [Fact]
    public void A_question_becomes_the_words_that_matter() =>
        Assert.Equal("spans captured", Keywords.Of("How are the spans captured, the spans?"));

    [Fact]
    public void Forms_of_a_word_are_one() =>
        Assert.Equal(["trac", "trac", "trac", "trac", "is"], Words.StemsOf("trace traced Tracing traces is"));

    [Fact]
    public void Fusion_prefers_what_both_searches_found()
    {
        Passage first = new("a", 1, "a"), second = new("b", 1, "b"), both = new("c", 1, "c");
        RankedPassage[][] rankings = [[new(first, 9), new(both, 8)], [new(second, 0.2), new(both, 0.1)]];
        Assert.Equal([both, first, second], RankFusion.Fuse(rankings));
    }

    [Fact]
    public void Sentences_end_at_a_full_stop_before_a_capital() =>
        Assert.Equal(["Costs 0.5 ms, e.g. here.", "`Span` is pooled!", "(Why?)", "So."], Sentences.Of("Costs 0.5 ms, e.g. here. `Span` is pooled! (Why?) So."));
}
