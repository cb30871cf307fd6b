using System;
using System.IO;
using HoneyHive.Tests.Processes;
using HoneyHive.WeaveCheck;
using Xunit;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>What weave-check says of files that it cannot check.</summary>
public sealed class CheckCommandTests
{
    [Fact]
    public void A_file_that_is_missing_is_named() => AssertRefused("nowhere.dll", "nowhere.dll: there is no such file");

    [Fact]
    public void A_file_that_is_no_assembly_is_refused() =>
        AssertRefused(Path.Combine(Repository.Root, "README.md"), "not a .NET assembly");

    [Fact]
    public void A_woven_assembly_is_refused() => AssertRefused(Repository.Quickstart, "already woven");

    [Fact]
    public void An_assembly_with_native_code_is_refused() => AssertRefused(typeof(object).Assembly.Location, "holds native code");

    private static void AssertRefused(string path, string message)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(CheckCommand.NotChecked, CheckCommand.Run([path], output, error));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }
}
