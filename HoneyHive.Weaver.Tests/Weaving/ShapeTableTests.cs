using System;
using System.IO;
using System.Linq;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>The table in Specimens/README.md names what there is.</summary>
public sealed class ShapeTableTests
{
    public static TheoryData<string, string> Rows { get; } = Read();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_shape_is_shown_by_something(string shape, string shownBy)
    {
        var names = shownBy.Split(", ");
        var unknown = names.Where(name => !SpecimenFile.All.Any(specimen => specimen.ToString() == name) && !IsTest(name));
        Assert.True(!unknown.Any(), $"{shape}: there is no {string.Join(", ", unknown)}.");
    }

    private static bool IsTest(string name) =>
        name.StartsWith('`') && typeof(ShapeTableTests).Assembly.GetTypes().Any(type => $"`{type.Name}`" == name);

    private static TheoryData<string, string> Read()
    {
        var cells = File.ReadLines(Path.Combine(Repository.Root, "HoneyHive.Weaver.Tests", "Specimens", "README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| shape", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
        var rows = new TheoryData<string, string>();
        foreach (var row in cells)
            rows.Add(row[1], row[2]);
        return rows;
    }
}
