using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>Compares texts of many lines and shows both in full when they differ.</summary>
internal static class Same
{
    internal static void Text(string expected, string actual) =>
        Assert.True(expected == actual, $"Expected:\n{expected}\n\nActual:\n{actual}\n");
}
