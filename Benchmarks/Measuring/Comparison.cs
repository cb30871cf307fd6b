namespace HoneyHive.Benchmarks.Measuring;

/// <summary>Two ways to do the same, per call.</summary>
/// <param name="Candidate">Nanoseconds, median.</param>
/// <param name="Baseline">Nanoseconds, median.</param>
/// <param name="Ratio">Median of the ratios of neighbouring rounds.</param>
/// <param name="Difference">Median of the differences of neighbouring rounds, in nanoseconds.</param>
internal readonly record struct Comparison(double Candidate, double Baseline, double Ratio, double Difference);
