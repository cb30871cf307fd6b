using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>The tables that say what shows what name tests and specimens that there are.</summary>
public sealed class ShapeTableTests
{
    public static TheoryData<string, string> Rows { get; } = Read(
        "HoneyHive.Weaver.Tests/Specimens/README.md", "HoneyHive.Weaver.Tests/Specimens/Traps.md", "docs/builds.md");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_is_shown_by_something(string row, string shownBy)
    {
        var unknown = shownBy.Split(", ").Where(name => !IsSpecimen(name) && !IsTest(name)).ToList();
        Assert.True(unknown.Count == 0, $"{row}: there is no {string.Join(", ", unknown)}.");
    }

    [Fact]
    public void Each_group_of_specimens_shows_something()
    {
        var named = Rows.SelectMany(row => ((string)row[1]).Split(", ")).Select(name => name.Split('/')[0]);
        Assert.Empty(SpecimenFile.All.Select(specimen => specimen.Group).Distinct().Except(named));
    }

    private static bool IsSpecimen(string name) => SpecimenFile.All.Any(specimen => specimen.ToString() == name);

    /// <summary>A class of tests, or one test of it: <c>`Class`</c> or <c>`Class.Test`</c>.</summary>
    private static bool IsTest(string name)
    {
        var parts = name.Trim('`').Split('.');
        return name.StartsWith('`') && typeof(ShapeTableTests).Assembly.GetTypes().Any(type =>
            type.Name == parts[0] && type.GetMethods().Any(method => IsTest(method) && (parts.Length == 1 || method.Name == parts[1])));
    }

    private static bool IsTest(MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: false);

    private static TheoryData<string, string> Read(params string[] documents)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in documents.SelectMany(RowsOf))
            rows.Add(row[1], row[^2]);
        return rows;
    }

    private static IEnumerable<string[]> RowsOf(string document) =>
        File.ReadLines(Path.Combine(Repository.Root, document))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith(" | shown by |", StringComparison.Ordinal) && !line.EndsWith(" | test |", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}
