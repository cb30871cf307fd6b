using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Each name in Debug and in Release, on all the ways given.</summary>
public sealed class InEveryMode : TheoryData<string, OptimizationLevel, TracingMode>
{
    /// <summary>Combines each name with both configurations and all modes.</summary>
    public InEveryMode(IEnumerable<string> names, params TracingMode[] modes)
    {
        foreach (var name in names)
        {
            foreach (var mode in modes)
            {
                Add(name, OptimizationLevel.Debug, mode);
                Add(name, OptimizationLevel.Release, mode);
            }
        }
    }
}
