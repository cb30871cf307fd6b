using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;

namespace HoneyHive.Tests.Packages;

/// <summary>Somebody's project outside of the repository. A file of it is written as its name and its text.</summary>
internal sealed class ConsumerProject
{
    private readonly string folder;
    private readonly string unpacked;

    internal ConsumerProject(PackageFeed feed, string name)
    {
        folder = feed.NewFolder(name);
        unpacked = feed.Unpacked;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="honeyhive" value="{feed.Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{Repository.PackageCache}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>A console program that references HoneyHive.Fody and nothing else, and traces one method.</summary>
    internal static ConsumerProject Program(PackageFeed feed, string name)
    {
        var project = new ConsumerProject(feed, name);
        project.Write("Program.csproj", ConsumerSources.Program(PackageFeed.FirstVersion));
        project.Write("Program.cs", ConsumerSources.Main + ConsumerSources.Greeter);
        return project;
    }

    internal void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    internal string Read(string file) => File.ReadAllText(Path.Combine(folder, file));

    internal void Delete(string file) => File.Delete(Path.Combine(folder, file));

    internal IEnumerable<string> FodyFiles() => Directory.EnumerateFiles(folder, "FodyWeavers.*", SearchOption.AllDirectories);

    /// <summary>Builds with warnings as errors. The output has a line for every weaver that was run.</summary>
    internal async Task<string> BuildAsync(string project = "Program.csproj") =>
        (await DotnetAsync([], "build", project, "-warnaserror", "-v:normal")).AssertSuccess().Output;

    /// <summary>Runs what was built, with the trace on the console.</summary>
    internal async Task<string> RunAsync(string program = "bin/Debug/net10.0/Program.dll") =>
        (await DotnetAsync([new("OTEL_TRACES_EXPORTER", "console")], program)).AssertSuccess().Output;

    private Task<CommandResult> DotnetAsync(IEnumerable<KeyValuePair<string, string>> environment, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(folder, [new("NUGET_PACKAGES", unpacked), .. environment], arguments);
}
