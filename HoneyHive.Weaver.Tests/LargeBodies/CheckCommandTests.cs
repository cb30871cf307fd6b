using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Processes;
using HoneyHive.WeaveCheck;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>What weave-check says of files that it cannot check: the file, what is the matter with it, what would be valid.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string AskForAssembly = "Give a .dll or .exe that a .NET compiler has made; an apphost (.exe) has it beside it, as .dll.";

    private readonly CheckedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_file_that_is_missing() => AssertRefused("nowhere.dll", $"there is no such file. {AskForAssembly}");

    [Fact]
    public void A_folder_that_is_missing() => AssertRefused("nowhere/at/all.dll", $"there is no such file. {AskForAssembly}");

    [Fact]
    public void A_folder() => AssertRefused(files.Folder, $"this is a folder. {AskForAssembly}");

    public static TheoryData<string, byte[]> Contents { get; } = new()
    {
        { "nothing", [] },
        { "a text", [.. "using System;"u8] },
        { "the beginning of a program", [.. "MZ"u8, .. new byte[500]] },
        { "a library of another system", [0x7f, .. "ELF"u8, .. new byte[500]] },
        { "half of an assembly", CheckedFiles.Assembly[..(CheckedFiles.Assembly.Length / 2)] },
        { "a native library", CheckedFiles.WithoutMetadata() },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_no_assembly(string content, byte[] bytes)
    {
        Assert.NotNull(content);
        AssertRefused(files.Write("Shop.dll", bytes), $"this is not a .NET assembly. {AskForAssembly}");
    }

    [Fact]
    public void A_file_that_nobody_may_read()
    {
        // Who may read everything can't be refused.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = files.Write("Shop.dll", CheckedFiles.Assembly);
        File.SetUnixFileMode(path, UnixFileMode.None);
        AssertRefused(path, $"the file cannot be read: Access to the path '{path}' is denied. The check needs to read it, and nothing else.");
    }

    [Fact]
    public void An_assembly_that_is_woven() => AssertRefused(
        Repository.Quickstart,
        "the assembly is already woven. Give the one that the compiler made: build with the property DisableFody set to true.");

    private const string NativeCode =
        "the assembly holds native code (C++/CLI, or compiled ahead with ReadyToRun). Give the one that the compiler made, in obj.";

    [Fact]
    public void An_assembly_that_was_compiled_ahead() => AssertRefused(typeof(object).Assembly.Location, NativeCode);

    [Fact]
    public void An_assembly_with_native_parts() => AssertRefused(files.Write("Shop.dll", CheckedFiles.WithFlags(flags => flags & ~1)), NativeCode);

    [Fact]
    public void An_assembly_for_another_processor() => AssertRefused(
        files.Write("Shop.dll", CheckedFiles.WithFlags(flags => flags | 2)), // 32 bits required
        "as it is, it cannot be loaded: ",
        "Give an assembly that is whole and runs on this processor.");

    [Fact]
    public void A_reference_assembly() => AssertRefused(
        files.Compile("[assembly: System.Runtime.CompilerServices.ReferenceAssembly] public class Shop { public void Open() => throw null!; }"),
        "this is a reference assembly, whose methods do nothing. Give the one that programs run with, in the output folder.");

    [Fact]
    public void A_module_without_a_manifest() => AssertRefused(
        files.Compile("public class Shop { public void Open() { } }", OutputKind.NetModule),
        "this is a module without a manifest. Give the assembly that it belongs to.");

    [Fact]
    public void An_assembly_without_methods() => AssertRefused(
        files.Compile("public interface IShop;"),
        "the assembly has no methods. If it only tells where types have gone, give the one that they are in.");

    [Fact]
    public void An_assembly_whose_references_are_not_there() => AssertRefused(
        files.Compile("public class Kiosk { public void Open(Size size = Size.Big) { } }", contracts: CheckedFiles.Contracts),
        "needs Contracts, which is not beside it. Give the assembly in the output folder of a program that uses it.");

    [Fact]
    public void The_runtime_itself() => AssertRefused(
        typeof(TraceAttribute).Assembly.Location, "woven code calls this assembly; it cannot be woven itself. Give an assembly that uses it.");

    /// <summary>Nobody can tell where such damage comes to light; there is no stack trace.</summary>
    [Fact]
    public void A_damaged_assembly()
    {
        var image = CheckedFiles.Assembly.ToArray();
        image.AsSpan(image.Length / 2, 4000).Fill(0xa5);
        var path = files.Write("Shop.dll", image);
        var (exitCode, output, error) = Run(path);

        Assert.NotEqual(CheckCommand.Sound, exitCode);
        Assert.Empty(output);
        Assert.StartsWith($"{path}: ", error[0], StringComparison.Ordinal);
        Assert.InRange(error.Count, 1, 2);
    }

    [Theory]
    [InlineData]
    [InlineData("one.dll", "two.dll")]
    public void Anything_but_one_argument(params string[] arguments)
    {
        var (exitCode, output, error) = Run(arguments);
        Assert.Equal((CheckCommand.NotChecked, ""), (exitCode, output));
        Assert.Equal(["usage: build/weave-check.sh path/to/any.dll", "The one argument is a .NET assembly, .dll or .exe, with what it references beside it."], error);
    }

    private void AssertRefused(string path, params string[] saying)
    {
        var before = files.Describe();
        var (exitCode, output, error) = Run(path);

        Assert.Equal((CheckCommand.NotChecked, ""), (exitCode, output));
        var line = Assert.Single(error);
        Assert.StartsWith($"{path}: {saying[0]}", line, StringComparison.Ordinal);
        Assert.EndsWith(saying[^1], line, StringComparison.Ordinal);
        Assert.Equal(before, files.Describe());
    }

    private static (int ExitCode, string Output, IReadOnlyList<string> Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CheckCommand.Run(arguments, output, error);
        return (exitCode, output.ToString(), [.. error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))]);
    }
}
