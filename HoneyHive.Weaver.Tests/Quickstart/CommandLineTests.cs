using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_the_options()
    {
        var run = (await QuickstartProgram.RunAsync("--help")).AssertSuccess();
        Assert.Contains("--question", run.Output);
        Assert.Contains("--folder", run.Output);
    }

    [Fact]
    public async Task A_missing_folder_is_named_and_the_exit_code_is_2()
    {
        var run = await QuickstartProgram.RunAsync("--folder", "no/such/folder");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("There is no folder 'no/such/folder'. Name an existing one with --folder.", run.Error.Trim());
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_folder_without_texts_is_an_error_too()
    {
        var empty = Directory.CreateTempSubdirectory("honeyhive-texts-");
        var run = await QuickstartProgram.RunAsync("--folder", empty.FullName);
        empty.Delete();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no text (.md, .txt)", run.Error);
    }

    [Fact]
    public async Task An_answer_comes_from_the_folder_and_names_its_place()
    {
        var texts = Directory.CreateTempSubdirectory("honeyhive-texts-");
        await File.WriteAllTextAsync(Path.Combine(texts.FullName, "bees.txt"), "# Wings\n\nBees have four wings.\n\nFlies have two.\n");
        var run = (await QuickstartProgram.RunAsync("--folder", texts.FullName, "--question", "How many wings has a bee?")).AssertSuccess();
        texts.Delete(recursive: true);
        Assert.Contains("A: Bees have four wings. [1]", run.Output);
        Assert.Contains("bees.txt:3 (Wings)", run.Output);
        Assert.Contains("Spans went to: console alone. HH_API_KEY sends them to HoneyHive", run.Output);
        Assert.Contains("Delivered 6, failed 0, dropped 0, still queued 0.", run.Output);
    }
}
