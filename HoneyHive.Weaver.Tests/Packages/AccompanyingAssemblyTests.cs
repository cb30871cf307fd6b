using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>Assemblies that are built beside the woven one: translations, and what other projects are compiled against.</summary>
[Collection(PackagesCollection.Name)]
public sealed class AccompanyingAssemblyTests(PackageFeed feed)
{
    private const string Greeter =
        """
        using System.Globalization;
        using System.Resources;

        public static class Greeter
        {
            [HoneyHive.Trace]
            public static string Greet(string culture) =>
                new ResourceManager("Greetings", typeof(Greeter).Assembly).GetString("Hello", CultureInfo.GetCultureInfo(culture))!;
        }

        """;

    [Fact]
    public async Task Translations_are_left_as_they_are_and_found()
    {
        var consumer = ConsumerProject.Program(feed, "translated");
        consumer.Write("Program.csproj", consumer.Read("Program.csproj").Replace("</PropertyGroup>", "<RootNamespace></RootNamespace></PropertyGroup>", StringComparison.Ordinal));
        consumer.Write("Program.cs", """System.Console.WriteLine(Greeter.Greet("de") + Greeter.Greet("fr") + Greeter.Greet("en"));""");
        consumer.Write("Greeter.cs", Greeter);
        consumer.Write("Greetings.resx", Resource("Hello"));
        consumer.Write("Greetings.de.resx", Resource("Hallo"));
        consumer.Write("Greetings.fr.resx", Resource("Bonjour"));

        await consumer.DotnetAsync("build", "-o", "unwoven", "-p:DisableFody=true");
        await consumer.DotnetAsync("build", "-o", "woven", "--no-incremental");
        foreach (var culture in new[] { "de", "fr" })
            Assert.Equal(Bytes(consumer, $"unwoven/{culture}/Program.resources.dll"), Bytes(consumer, $"woven/{culture}/Program.resources.dll"));

        var output = await consumer.RunAsync("woven/Program.dll");
        Assert.Contains("HalloBonjourHello", output);
        Assert.Contains("(culture: \"fr\") => \"Bonjour\"", ShapesProgram.WithoutDurations(output));
    }

    [Fact]
    public async Task What_others_are_compiled_against_changes_with_the_surface_only()
    {
        var consumer = new ConsumerProject(feed, "referenced");
        consumer.Write("Library/Library.csproj", ConsumerSources.Project(
            "net8.0", "<ProduceReferenceAssembly>true</ProduceReferenceAssembly>", ConsumerSources.Package(PackageFeed.FirstVersion)));
        consumer.Write("Library/Greeter.cs", ConsumerSources.Greeter);
        consumer.Write("Program/Program.csproj", ConsumerSources.ProgramOver("../Library/Library.csproj"));
        consumer.Write("Program/Program.cs", ConsumerSources.Main);

        await consumer.BuildAsync("Program");
        var reference = Bytes(consumer, "Library/obj/Debug/net8.0/ref/Library.dll");
        await consumer.DotnetAsync("build", "Library", "--no-incremental", "-p:DisableFody=true");
        Assert.Equal(Bytes(consumer, "Library/obj/Debug/net8.0/ref/Library.dll"), reference);

        consumer.Write("Library/Greeter.cs", ConsumerSources.Greeter.Replace("Hello", "Good morning", StringComparison.Ordinal));
        await consumer.BuildAsync("Program");
        Assert.Equal(Bytes(consumer, "Library/obj/Debug/net8.0/ref/Library.dll"), reference);
        Assert.Contains("Greeter.Greet [tool]", await consumer.RunAsync("Program/bin/Debug/net10.0/Program.dll"));
    }

    private static byte[] Bytes(ConsumerProject consumer, string file) => File.ReadAllBytes(Path.Combine(consumer.Folder, file));

    private static string Resource(string text) => $"""
        <root>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <resheader name="version"><value>2.0</value></resheader>
          <resheader name="reader"><value>System.Resources.ResXResourceReader</value></resheader>
          <resheader name="writer"><value>System.Resources.ResXResourceWriter</value></resheader>
          <data name="Hello"><value>{text}</value></data>
        </root>
        """;
}
