using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

[Collection(PackagesCollection.Name)]
public sealed class ConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task A_project_without_any_configuration_is_woven_and_left_as_it_is()
    {
        var consumer = ConsumerProject.Program(feed, "unconfigured");
        await consumer.BuildAsync();
        Assert.Empty(consumer.FodyFiles());

        var output = await consumer.RunAsync();
        Assert.Contains("Hello World", output);
        Assert.Contains(ConsumerSources.Span, output);
        Assert.Contains("(name: \"World\") => \"Hello World\"", output);
    }

    [Fact]
    public async Task A_configured_project_is_woven_as_it_says()
    {
        var consumer = ConsumerProject.Program(feed, "configured");
        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration);
        await consumer.BuildAsync();
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());

        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive", "<HoneyHive Enabled=\"false\"", StringComparison.Ordinal));
        await consumer.BuildAsync();
        Assert.DoesNotContain(ConsumerSources.Span, await consumer.RunAsync());

        consumer.Delete("FodyWeavers.xml");
        consumer.Delete("FodyWeavers.xsd");
        await consumer.BuildAsync();
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());
    }

    [Fact]
    public async Task A_project_that_is_switched_off_gets_the_bytes_of_the_compiler()
    {
        var consumer = ConsumerProject.Program(feed, "off");
        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive", "<HoneyHive Enabled=\"false\"", StringComparison.Ordinal));
        await consumer.BuildAsync();
        var switchedOff = consumer.ReadBytes("obj/Debug/net10.0/Program.dll");

        await consumer.DotnetAsync("build", "--no-incremental", "-p:DisableFody=true");
        Assert.Equal(consumer.ReadBytes("obj/Debug/net10.0/Program.dll"), switchedOff);
    }

    [Fact]
    public async Task A_program_for_any_platform_runs_the_native_code_for_its_own()
    {
        var consumer = ConsumerProject.Program(feed, "platform");
        consumer.Write("Program.cs", ConsumerSources.Main + "System.Console.WriteLine(typeof(HoneyHive.TraceAttribute).Assembly.Location);\n" + ConsumerSources.Greeter);
        await consumer.BuildAsync();

        var output = await consumer.RunAsync();
        Assert.Contains(ConsumerSources.Span, output);
        Assert.Matches(@"runtimes.(linux|osx|win)(-musl)?-(x64|arm64).lib.net8\.0.HoneyHive\.Runtime\.dll", output);
    }

    /// <summary>The compiler leaves the reference to the runtime out of such a program.</summary>
    [Fact]
    public async Task A_project_without_an_attribute_is_woven_by_a_pattern()
    {
        var consumer = ConsumerProject.Program(feed, "pattern");
        consumer.Write("Program.cs", (ConsumerSources.Main + ConsumerSources.Greeter).Replace("[HoneyHive.Trace]", "", StringComparison.Ordinal));
        consumer.Write("FodyWeavers.xml", ConsumerSources.PatternConfiguration);
        await consumer.BuildAsync();

        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());
        Assert.Contains("\"method\": \"Greeter.Greet\"", consumer.Read("obj/report.json"));
    }

    [Fact]
    public async Task A_project_is_woven_again_when_the_package_changes_and_only_then()
    {
        var consumer = ConsumerProject.Program(feed, "updated");
        Assert.Contains(RunOf(PackageFeed.FirstVersion), await consumer.BuildAsync());
        Assert.DoesNotContain("Executing weaver", await consumer.BuildAsync());

        consumer.Write("Program.csproj", ConsumerSources.Program(PackageFeed.SecondVersion));
        Assert.Contains(RunOf(PackageFeed.SecondVersion), await consumer.BuildAsync());
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());

        // Other tests use this version, too.
        var weaver = feed.WeaverOf(PackageFeed.SecondVersion);
        File.Move(weaver, weaver + ".own");
        try
        {
            File.Copy(feed.WeaverOf(PackageFeed.FirstVersion), weaver);
            Assert.Contains(RunOf(PackageFeed.FirstVersion), await consumer.BuildAsync());
        }
        finally
        {
            File.Move(weaver + ".own", weaver, overwrite: true);
        }
    }

    /// <summary>Fody has written the assembly all the same.</summary>
    [Theory]
    [InlineData("error", "<HoneyHive EventType='none' />", "HH0002")]
    [InlineData("warning", "<HoneyHive Exclude='Stop.*' />", "HH0018")]
    public async Task An_error_comes_up_in_every_build_until_it_is_corrected(string name, string options, string error)
    {
        var consumer = ConsumerProject.Program(feed, name);
        consumer.Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");
        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive />", options, StringComparison.Ordinal));
        Assert.Matches($"error.* {error}: ", await consumer.FailToBuildAsync());
        Assert.Matches($"error.* {error}: ", await consumer.FailToBuildAsync());

        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration);
        await consumer.BuildAsync();
        Assert.DoesNotContain("Executing weaver", await consumer.BuildAsync());
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public async Task A_woven_library_brings_the_runtime_to_programs_that_know_nothing_of_it(string framework)
    {
        var consumer = new ConsumerProject(feed, $"library-{framework}");
        consumer.Write("Library/Library.csproj", ConsumerSources.Library(framework, PackageFeed.FirstVersion));
        consumer.Write("Library/Greeter.cs", ConsumerSources.Greeter);
        consumer.Write("Program/Program.csproj", ConsumerSources.ProgramOver("../Library/Library.csproj"));
        consumer.Write("Program/Program.cs", ConsumerSources.Main);

        await consumer.BuildAsync("Program");
        Assert.Empty(consumer.FodyFiles());
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync("Program/bin/Debug/net10.0/Program.dll"));
    }

    private static string RunOf(string version) => $"Executing weaver HoneyHive v{version}";
}
