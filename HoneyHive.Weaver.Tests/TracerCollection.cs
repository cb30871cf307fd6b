using Xunit;

namespace HoneyHive.Tests;

/// <summary>Tests that change the process-wide tracer or the environment run one at a time, apart from all others.</summary>
[CollectionDefinition("Tracer", DisableParallelization = true)]
public sealed class TracerCollection;
