using System;
using System.Collections.Generic;
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
            Enumerable.Range(1, Messages.Count).Select(number => $"HH{number:0000}"),
            Messages.Select(message => message.Split(' ')[0]));

    [Fact]
    public void The_documentation_has_a_section_for_each_with_its_severity()
    {
        var sections = Regex.Matches(Documentation, @"^## (HH\d{4}) .*\n\n\*\*(Error|Warning)\*\*", RegexOptions.Multiline)
            .Select(match => $"{match.Groups[1]} {match.Groups[2]}");

        Assert.Equal(Messages, sections);
    }

    /// <summary>Id and severity of what the weaver reports, and of what the targets of the package do, which <c>SigningTests</c> shows.</summary>
    private static IReadOnlyList<string> Messages { get; } =
    [
        .. DiagnosticCatalogue.All.Select(descriptor => $"{descriptor.Id} {descriptor.Severity}")
            .Concat(Regex.Matches(Targets, @"<Error\s[^/]*?Code=""(HH\d{4})""", RegexOptions.Singleline).Select(match => $"{match.Groups[1]} Error").Distinct())
            .Order(StringComparer.Ordinal),
    ];

    private static string Targets => File.ReadAllText(Path.Combine(Repository.Root, "build/package/HoneyHive.Fody.targets"));

    private static string Documentation => File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics.md"));
}
