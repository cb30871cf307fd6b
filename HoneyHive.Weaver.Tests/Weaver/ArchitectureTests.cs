using System.IO;
using System.Linq;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Weaver;

/// <summary>What the folders of the weaver promise.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("OpCodes.", "Emission")]
    [InlineData("ILProcessor", "Emission")]
    [InlineData(".Instructions.Insert(", "Emission")]
    [InlineData("\"HoneyHive.Weaving\"", "Emission/RuntimeReferences.cs")]
    [InlineData("\"HoneyHive.Spans\"", "Emission/RuntimeReferences.cs")]
    [InlineData("\"HoneyHive.TraceAttribute\"", "Selection/TraceAttributes.cs")]
    public void Is_mentioned_in_one_place_only(string text, string place)
    {
        var root = Path.Combine(Repository.Root, "HoneyHive.Weaver");
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(text))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/") && !file.StartsWith("bin/"));

        Assert.DoesNotContain(files, file => !file.StartsWith(place));
    }

    [Fact]
    public void No_file_is_long()
    {
        var root = Path.Combine(Repository.Root, "HoneyHive.Weaver");
        var tooLong = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).StartsWith("obj") && !Path.GetRelativePath(root, file).StartsWith("bin"))
            .Where(file => File.ReadLines(file).Count() > 150)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));

        Assert.Empty(tooLong);
    }
}
