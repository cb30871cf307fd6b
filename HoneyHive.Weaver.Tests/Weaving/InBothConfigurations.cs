using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Each name once in Debug and once in Release.</summary>
public sealed class InBothConfigurations : TheoryData<string, OptimizationLevel>
{
    /// <summary>Pairs each name with both configurations.</summary>
    public InBothConfigurations(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Add(name, OptimizationLevel.Debug);
            Add(name, OptimizationLevel.Release);
        }
    }
}
