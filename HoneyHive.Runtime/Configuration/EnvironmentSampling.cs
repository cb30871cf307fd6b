using System;

namespace HoneyHive.Configuration;

/// <summary>Reads which traces are recorded: our own rate, else OpenTelemetry's sampler with its argument.</summary>
internal static class EnvironmentSampling
{
    private const string ParentBased = "parentbased_";

    private static readonly string[] Samplers =
        ["always_on", "always_off", "traceidratio", "parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"];

    internal static void Read(HoneyHiveOptions options, EnvironmentReader environment)
    {
        if (environment.Fraction("HH_SAMPLING_RATE") is { } rate)
            options.SamplingRate = rate;
        else if (environment.Choice(Samplers, "OTEL_TRACES_SAMPLER") is { } sampler)
            ReadSampler(options, sampler, environment);
    }

    private static void ReadSampler(HoneyHiveOptions options, string sampler, EnvironmentReader environment)
    {
        options.SamplingFollowsParent = sampler.StartsWith(ParentBased, StringComparison.Ordinal);
        options.SamplingRate = (options.SamplingFollowsParent ? sampler[ParentBased.Length..] : sampler) switch
        {
            "always_off" => 0,
            "traceidratio" => environment.Fraction("OTEL_TRACES_SAMPLER_ARG") ?? options.SamplingRate,
            _ => options.SamplingRate,
        };
    }
}
