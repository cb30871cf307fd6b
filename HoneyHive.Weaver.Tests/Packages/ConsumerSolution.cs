using System;

namespace HoneyHive.Tests.Packages;

/// <summary>
/// Three woven projects that reference each other, the first for several frameworks, in a folder with a space and letters beyond ASCII. Versions
/// are managed centrally, everything built goes to <c>artifacts</c>, and warnings are errors.
/// </summary>
internal static class ConsumerSolution
{
    internal const string Text =
        """
        namespace Shop;

        public static class Text
        {
            [HoneyHive.Trace]
            public static int Size(string word) => word.Length;
        }
        """;

    internal static ConsumerProject In(PackageFeed feed)
    {
        var solution = new ConsumerProject(feed, "Läden und Würste");
        solution.Write("Directory.Build.props", Properties);
        solution.Write("Directory.Packages.props", Versions);
        solution.Write("Shop.slnx", """<Solution><Project Path="Core/Core.csproj" /><Project Path="Search/Search.csproj" /><Project Path="App/App.csproj" /></Solution>""");

        solution.Write("Core/Core.csproj", Project("<TargetFrameworks>net8.0;net10.0;netstandard2.0</TargetFrameworks>", Package));
        solution.Write("Core/FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive", "<HoneyHive Report=\"report.json\"", StringComparison.Ordinal));
        solution.Write("Core/Text.cs", Text);

        solution.Write("Search/Search.csproj", Project("<TargetFramework>net10.0</TargetFramework>", Package + Reference("Core")));
        solution.Write("Search/Index.cs", Index);

        solution.Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", Package + Reference("Search")));
        solution.Write("App/Program.cs", Program);
        return solution;
    }

    private const string Package = """<PackageReference Include="HoneyHive.Fody" />""";

    private const string Properties =
        """
        <Project>
          <PropertyGroup>
            <UseArtifactsOutput>true</UseArtifactsOutput>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <LangVersion>latest</LangVersion>
          </PropertyGroup>
        </Project>
        """;

    private const string Versions = $"""
        <Project>
          <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
          <ItemGroup><PackageVersion Include="HoneyHive.Fody" Version="{PackageFeed.FirstVersion}" /></ItemGroup>
        </Project>
        """;

    private const string Index =
        """
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop;

        public static class Index
        {
            [HoneyHive.Trace]
            public static int Count(List<string> words) => words.Sum(word => Text.Size(word));
        }
        """;

    private const string Program =
        """
        using System;

        namespace Shop;

        public static class Program
        {
            public static void Main() => Console.WriteLine(Ask("fody"));

            [HoneyHive.Trace]
            private static int Ask(string question) => Index.Count([question]);
        }
        """;

    private static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";

    private static string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;
}
