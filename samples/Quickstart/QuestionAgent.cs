using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;
using Quickstart.Chat;
using Quickstart.Citations;
using Quickstart.Retrieval;

namespace Quickstart;

/// <summary>Answers questions from passages: searches twice at once, asks the model, cites what the answer rests on.</summary>
internal sealed class QuestionAgent(PassageSearch search, ChatModel model, CitationService citations)
{
    private const int PassagesPerSearch = 5;
    private const int PassagesInPrompt = 4;

    [Trace(EventType.Chain)]
    public async Task<Answer> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        var rankings = await Task.WhenAll(
            Task.Run(() => search.Search(question, PassagesPerSearch), cancellationToken),
            Task.Run(() => search.Search(Keywords.Of(question), PassagesPerSearch), cancellationToken));
        var passages = RankFusion.Fuse(rankings).Take(PassagesInPrompt).ToArray();
        if (passages.Length == 0)
            return new Answer("No text mentions anything of that.", null);

        var reply = await model.CompleteAsync(AnswerPrompt.Write(question, passages), cancellationToken);
        var cited = passages[AnswerPrompt.FirstCitation(reply.Content, passages.Length)];
        var source = await Retry.TransientAsync(() => citations.LookUpAsync(cited.Source, cited.Line, cancellationToken), cancellationToken);
        return new Answer(reply.Content, source);
    }
}
