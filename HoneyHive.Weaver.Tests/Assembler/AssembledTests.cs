using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using HoneyHive.Export.Snapshots;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Assembler;

/// <summary>What IL allows and C# does not write is woven, too, and does the same as before.</summary>
[Collection("Tracer")]
public sealed class AssembledTests(ITestOutputHelper output) : IDisposable
{
    private const string Tree = """
        Bodies.Run [tool] => "6 -1 8 1 2 1 5 inner -1 finally 3 finally 6 44 7 fault caught thrown overflow"
        ├─ Bodies.TailCall [tool] (number: 3) => 6
        │  └─ Bodies.Twice [tool] (number: 3) => 6
        ├─ Bodies.TailCallInBranches [tool] (number: 0) => -1
        ├─ Bodies.TailCallInBranches [tool] (number: 4) => 8
        │  └─ Bodies.Twice [tool] (number: 4) => 8
        ├─ Bodies.SharedReturn [tool] (first: true) => 1
        ├─ Bodies.SharedReturn [tool] (first: false) => 2
        ├─ Bodies.SwitchToTheEnds [tool] (number: 3) => 1
        ├─ Bodies.Fault [tool] (fails: false)
        ├─ Bodies.HandlerAtTheEnd [tool] (number: 2) => 5
        ├─ Bodies.HandlerAtTheEnd [tool] (number: 0) => -1
        ├─ Bodies.BranchIntoTry [tool] (number: 3) => 3
        ├─ Bodies.BranchIntoTry [tool] (number: 0) => 6
        ├─ Bodies.PrefixFirst [tool] => 44
        ├─ Bodies.Unaligned [tool] (number: 7) => 7
        ├─ Bodies.Fault [tool] (fails: true) !! InvalidOperationException: Operation is not valid due to the current state of the object.
        ├─ Bodies.EndsInAThrow [tool] (text: "thrown") !! FormatException: thrown
        └─ Bodies.EndsInALoop [tool] (number: 3) !! OverflowException: Arithmetic operation resulted in an overflow.
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-assembled-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Does_the_same_as_unwoven()
    {
        if (!IlAssembler.IsAvailable)
        {
            output.WriteLine("NOT ASSEMBLED: there is an assembler for Linux on x64 only.");
            return;
        }

        var unwoven = Path.Combine(folder.FullName, "unwoven", "Bodies.dll");
        var woven = Path.Combine(folder.FullName, "woven", "Bodies.dll");
        IlAssembler.Assemble(Path.Combine(AppContext.BaseDirectory, "Assembler", "Bodies.il"), unwoven);
        Directory.CreateDirectory(Path.GetDirectoryName(woven)!);
        var report = AssemblyCheck.Run(unwoven, woven);
        Assert.Empty(report.Broken);
        Assert.Empty(report.Warnings);
        Assert.Equal(0, report.Unchecked);
        Assert.Equal(report.Seen, report.Woven);

        var expected = Run(unwoven);
        Same.Text(expected, await Recording.OffAsync(() => Task.Run(() => Run(woven))));
        var (actual, spans) = await Recording.OnPooledPathAsync(() => Task.Run(() => Run(woven)));
        Same.Text(expected, actual);
        var told = spans.Where(span => span.Name is not ("Bodies.Note" or "Bodies.Show")).ToList();
        Same.Text(Tree, SpanTree.Draw(told, new() { ShowDurations = false }));
    }

    private static string Run(string path) =>
        (string)new AssemblyLoadContext(path).LoadFromAssemblyPath(path).GetType("Bodies", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!;
}
