using System.Linq;
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
    /// <summary>How many numbers an answer has.</summary>
    internal const int Numbers = 6;

    /// <returns>The numbers of an answer; all of them are none where the way is not asked.</returns>
    internal static double[] To(Question question, Way way)
    {
        if (way.Run(question) is not { } run)
            return [.. Enumerable.Repeat(double.NaN, Numbers)];
        way.TurnOn();
        var (candidate, baseline) = (new Subject(run, Workloads.Tracing.Settle), new Subject(question.ByHand));
        var times = Interleaved.Compare(candidate, baseline);
        return [times.Candidate, times.Baseline, times.Ratio, times.Difference, Allocated.PerCall(candidate), Allocated.PerCall(baseline)];
    }

    /// <summary>Reads what <see cref="To"/> has measured.</summary>
    internal static Answer? Of(Question question, Way way, double[] numbers) => double.IsNaN(numbers[0])
        ? null
        : new(question, way, new(numbers[0], numbers[1], numbers[2], numbers[3]), numbers[4], numbers[5]);
}
