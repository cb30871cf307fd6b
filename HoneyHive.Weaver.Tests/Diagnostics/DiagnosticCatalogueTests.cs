using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using HoneyHive.Tests.Processes;
using HoneyHive.Weaver.Diagnostics;
using Xunit;

namespace HoneyHive.Tests.Diagnostics;

/// <summary>Every message has an id of its own and is explained.</summary>
public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Every_descriptor_is_in_the_list()
    {
        var fields = typeof(DiagnosticCatalogue).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);

        Assert.Equal(fields, DiagnosticCatalogue.All);
    }

    [Fact]
    public void Ids_count_from_one() =>
        Assert.Equal(
            Enumerable.Range(1, DiagnosticCatalogue.All.Count).Select(number => $"HH{number:0000}"),
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void The_documentation_has_a_section_for_each_with_its_severity()
    {
        var sections = Regex.Matches(Documentation, @"^## (HH\d{4}) .*\n\n\*\*(Error|Warning)\*\*", RegexOptions.Multiline)
            .Select(match => $"{match.Groups[1]} {match.Groups[2]}");

        Assert.Equal(DiagnosticCatalogue.All.Select(descriptor => $"{descriptor.Id} {descriptor.Severity}"), sections);
    }

    private static string Documentation => File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics.md"));
}
