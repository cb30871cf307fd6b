using HoneyHive.Benchmarks.Measuring;

namespace HoneyHive.Benchmarks.Report;

/// <summary>What came out for one question and one way.</summary>
/// <param name="Question">The question.</param>
/// <param name="Way">The way.</param>
/// <param name="Times">Nanoseconds for a call, this way and by hand.</param>
/// <param name="Bytes">Bytes that the calling thread allocates for a call, this way.</param>
/// <param name="BytesByHand">The same by hand.</param>
internal sealed record Answer(Question Question, Way Way, Comparison Times, double Bytes, double BytesByHand)
{
    internal static Answer? To(Question question, Way way)
    {
        if (way.Run(question) is not { } run)
            return null;
        way.TurnOn();
        var (candidate, baseline) = (new Subject(run, Workloads.Tracing.Settle), new Subject(question.ByHand));
        return new(question, way, Interleaved.Compare(candidate, baseline), Allocated.PerCall(candidate), Allocated.PerCall(baseline));
    }
}
