using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>Somebody's project outside of the repository. A file of it is written as its name and its text.</summary>
internal sealed class ConsumerProject
{
    internal ConsumerProject(PackageFeed feed, string name)
    {
        Folder = feed.NewFolder(name);
        Variables["NUGET_PACKAGES"] = feed.Unpacked;
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

    internal string Folder { get; }

    /// <summary>The environment of what runs here: the trace is drawn on the console.</summary>
    internal Dictionary<string, string> Variables { get; } = new() { ["OTEL_TRACES_EXPORTER"] = "console" };

    internal void Write(string file, string text) => File.WriteAllText(PlaceFor(file), text);

    internal void Write(string file, byte[] content) => File.WriteAllBytes(PlaceFor(file), content);

    internal void Copy(string file, string target) => File.Copy(Path.Combine(Folder, file), PlaceFor(target));

    internal string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    internal byte[] ReadBytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    internal void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    internal IEnumerable<string> FodyFiles() => FindAll("FodyWeavers.*");

    /// <summary>The one file of this name that was written under a folder.</summary>
    internal string Find(string file, string under = ".") => FindAll(file, under).Single();

    /// <summary>All files of this name that were written under a folder.</summary>
    internal IEnumerable<string> FindAll(string file, string under = ".") =>
        Directory.EnumerateFiles(Path.Combine(Folder, under), file, SearchOption.AllDirectories);

    /// <summary>Builds with warnings as errors. The output has a line for every weaver that was run.</summary>
    internal Task<string> BuildAsync(string project = "Program.csproj") => DotnetAsync("build", project, "-warnaserror", "-v:normal");

    /// <summary>Builds what must not be built. The output says why.</summary>
    internal async Task<string> FailToBuildAsync(string project = "Program.csproj")
    {
        var result = await DotnetCommand.RunAsync(Folder, Variables, "build", project);
        Assert.NotEqual(0, result.ExitCode);
        return result.Output;
    }

    /// <summary>Runs what was built, with the trace on the console.</summary>
    internal Task<string> RunAsync(string program = "bin/Debug/net10.0/Program.dll") => DotnetAsync(program);

    /// <summary>Runs a program that needs no <c>dotnet</c>, with the trace on the console.</summary>
    internal async Task<string> ExecuteAsync(string program, params IEnumerable<string> arguments) =>
        (await DotnetCommand.RunAsync(Path.Combine(Folder, program), Folder, Variables, arguments)).AssertSuccess().Output;

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    internal async Task<string> DotnetAsync(params IEnumerable<string> arguments) =>
        (await DotnetCommand.RunAsync(Folder, Variables, arguments)).AssertSuccess().Output;

    private string PlaceFor(string file)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
