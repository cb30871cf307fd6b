using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace HoneyHive.Tests.Packages;

/// <summary>A report of test coverage in the format that coverlet writes.</summary>
internal static class Cobertura
{
    /// <summary>The lines of an assembly with their hits and branches, in their order.</summary>
    internal static IReadOnlyList<string> Read(string path, string assembly) =>
    [
        .. from package in XDocument.Load(path).Descendants("package")
           where (string?)package.Attribute("name") == assembly
           from type in package.Descendants("class")
           from line in type.Element("lines")!.Elements("line")
           let file = Path.GetFileName((string)type.Attribute("filename")!)
           let number = (int)line.Attribute("number")!
           orderby file, number
           select $"{file}:{number} hits {(string?)line.Attribute("hits")}{Branches(line)}",
    ];

    private static string Branches(XElement line)
    {
        var branches = line.Descendants("condition").Select(condition => $"{(string?)condition.Attribute("type")} {(string?)condition.Attribute("coverage")}");
        return line.Attribute("condition-coverage") is { } coverage ? $", branches {coverage.Value}: {string.Join(", ", branches)}" : "";
    }
}
