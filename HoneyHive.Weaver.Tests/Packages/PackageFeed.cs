using System.IO;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>
/// A folder outside of the repository with both packages in two versions, packed from the sources without touching the
/// repository's own <c>bin</c> and <c>obj</c>.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    internal const string FirstVersion = "0.0.1-consumer";
    internal const string SecondVersion = "0.0.2-consumer";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("honeyhive-packages-");

    /// <summary>Where the packages lie.</summary>
    internal string Folder => Path.Combine(root.FullName, "feed");

    /// <summary>Where consumers unpack them: not the machine's cache, which must not learn of these versions.</summary>
    internal string Unpacked => Path.Combine(root.FullName, "unpacked");

    /// <summary>The weaver of a version, once a consumer of that version has been restored.</summary>
    internal string WeaverOf(string version) => Path.Combine(Unpacked, "honeyhive.fody", version, "weaver", "HoneyHive.Fody.dll");

    internal string NewFolder(string name) => root.CreateSubdirectory(name).FullName;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        // The second version first: its weaver is then older than what consumers compile with the first one, as it is in life.
        await PackAsync(SecondVersion);
        await PackAsync(FirstVersion);
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private async Task PackAsync(string version)
    {
        foreach (var project in new[] { "HoneyHive.Runtime", "build/package" })
        {
            var pack = await DotnetCommand.RunAsync(
                Repository.Root,
                [],
                ["pack", project, "-c", "Release", $"-p:Version={version}", "-o", Folder, "--artifacts-path", Path.Combine(root.FullName, "build")]);
            pack.AssertSuccess();
        }
    }
}
