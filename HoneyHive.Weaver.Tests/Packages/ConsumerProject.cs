using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;

namespace HoneyHive.Tests.Packages;

/// <summary>Somebody's console program: it references HoneyHive.Fody and nothing else, and traces one method.</summary>
internal sealed class ConsumerProject
{
    private const string Program =
        """
        using HoneyHive;

        System.Console.WriteLine(Greeter.Greet("World"));

        internal static class Greeter
        {
            [Trace]
            public static string Greet(string name) => "Hello " + name;
        }
        """;

    private readonly PackageFeed feed;
    private readonly string folder;

    internal ConsumerProject(PackageFeed feed, string name)
    {
        this.feed = feed;
        folder = feed.NewFolder(name);
        Write("Program.cs", Program);
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="honeyhive" value="{feed.Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{Repository.PackageCache}" /></fallbackPackageFolders>
            </configuration>
            """);
        UseVersion(PackageFeed.FirstVersion);
    }

    private IEnumerable<KeyValuePair<string, string>> Environment => [new("NUGET_PACKAGES", feed.Unpacked)];

    internal void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    internal void Delete(string file) => File.Delete(Path.Combine(folder, file));

    internal IEnumerable<string> FodyFiles() => Directory.EnumerateFiles(folder, "FodyWeavers.*");

    internal void UseVersion(string version) => Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="HoneyHive.Fody" Version="{version}" />
          </ItemGroup>
        </Project>
        """);

    /// <summary>Builds with warnings as errors. The output has a line for every weaver that was run.</summary>
    internal async Task<string> BuildAsync() =>
        (await DotnetCommand.RunAsync(folder, Environment, "build", "-warnaserror", "-v:normal")).AssertSuccess().Output;

    /// <summary>Runs what was built, with the trace on the console.</summary>
    internal async Task<string> RunAsync() =>
        (await DotnetCommand.RunAsync(folder, [.. Environment, new("OTEL_TRACES_EXPORTER", "console")], "bin/Debug/net10.0/Consumer.dll"))
            .AssertSuccess().Output;
}
