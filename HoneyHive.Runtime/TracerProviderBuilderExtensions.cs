using System;
using HoneyHive;
using HoneyHive.Configuration;
using HoneyHive.Export.Activities;
using HoneyHive.Monitoring;

namespace OpenTelemetry.Trace;

/// <summary>Adds HoneyHive to an OpenTelemetry provider.</summary>
public static class HoneyHiveTracerProviderBuilderExtensions
{
    /// <summary>
    /// Sends the activities of this provider to where the options or the environment say, with what HoneyHive needs to route them, and the
    /// spans of traced methods with them. Where they name no target, or optimisations are off, traced methods
    /// are activities of the source <c>HoneyHive</c> in this provider, exported by whatever the provider has.
    /// </summary>
    /// <param name="builder">The provider that is being built.</param>
    /// <param name="configure">Changes the options, which hold what the environment says. Default: none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">An option has a value that is not valid; the message names them all.</exception>
    public static TracerProviderBuilder AddHoneyHive(this TracerProviderBuilder builder, Action<HoneyHiveOptions>? configure = null)
    {
        if (builder is null)
            throw new ArgumentNullException(nameof(builder));
        var options = PathFactory.ReadEnvironment();
        configure?.Invoke(options);
        OptionsValidation.ThrowIfInvalid(options);
        if (options.DisableTracing)
            return builder;
        builder.AddSource(OriginalPath.SourceName);
        ProcessEnd.Retire(HoneyHive.Tracer.Use(PathFactory.CreateBeside(builder, options)), options.ExportTimeout);
        return builder;
    }
}
