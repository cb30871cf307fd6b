namespace HoneyHive.Tests.Packages;

/// <summary>What consumers have written.</summary>
internal static class ConsumerSources
{
    internal const string Main =
        """
        System.Console.WriteLine(Greeter.Greet("World"));

        """;

    internal const string Greeter =
        """
        public static class Greeter
        {
            [HoneyHive.Trace]
            public static string Greet(string name) => "Hello " + name;
        }

        """;

    /// <summary>The tree that the console exporter draws of a call, without its duration.</summary>
    internal const string Span = "Greeter.Greet [tool]";

    internal const string Configuration =
        """
        <Weavers xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="FodyWeavers.xsd">
          <HoneyHive />
        </Weavers>

        """;

    internal const string PatternConfiguration =
        """
        <Weavers xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="FodyWeavers.xsd">
          <HoneyHive Include="Greeter.*" Report="obj/report.json" />
        </Weavers>

        """;

    internal static string Program(string version) => Project("net10.0", "<OutputType>Exe</OutputType>", Package(version));

    internal static string Library(string framework, string version) => Project(framework, "<LangVersion>latest</LangVersion>", Package(version));

    internal static string ProgramOver(string project) =>
        Project("net10.0", "<OutputType>Exe</OutputType>", $"""<ProjectReference Include="{project}" />""");

    /// <summary>A reference to the add-in.</summary>
    internal static string Package(string version) => $"""<PackageReference Include="HoneyHive.Fody" Version="{version}" />""";

    internal static string Project(string framework, string property, string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            {property}
          </PropertyGroup>
          <ItemGroup>
            {reference}
          </ItemGroup>
        </Project>
        """;
}
