using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using System.Xml.Linq;
using HoneyHive.Export.Snapshots;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>A program with an entry point. Each run loads it anew: its types and its module are initialized again.</summary>
internal sealed class WovenProgram : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-program-");
    private readonly string unwoven;
    private readonly string woven;

    /// <param name="source">The source; <c>Output.Lines</c> of type <c>List&lt;string&gt;</c> is what can be seen of it from outside.</param>
    /// <param name="configuration">Debug or Release.</param>
    /// <param name="options">The element in FodyWeavers.xml.</param>
    internal WovenProgram(string source, OptimizationLevel configuration, string options = "<HoneyHive />")
    {
        var path = Path.Combine(folder.FullName, "Program.cs");
        unwoven = Path.Combine(folder.FullName, "unwoven", "Program.dll");
        woven = Path.Combine(folder.FullName, "woven", "Program.dll");
        File.WriteAllText(path, source);
        SpecimenCompiler.Compile([path], unwoven, configuration, OutputKind.ConsoleApplication);
        var log = BuildStep.Weave(unwoven, woven, XElement.Parse(options));
        Assert.Empty(log.Errors);
        Assert.Empty(log.Warnings);
    }

    /// <summary>Runs the program woven and unwoven, compares the two, and draws the trace.</summary>
    internal async Task<string> DrawAsync()
    {
        var expected = await Task.Run(() => Run(unwoven));
        Same.Text(expected, await Recording.OffAsync(() => Task.Run(() => Run(woven))));
        var (actual, spans) = await Recording.OnPooledPathAsync(() => Task.Run(() => Run(woven)));
        Same.Text(expected, actual);
        return SpanTree.Draw(spans, new() { ShowDurations = false });
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>What the runtime does with a program: the entry point is called, and what it returns is the exit code.</summary>
    private static string Run(string path)
    {
        var context = new AssemblyLoadContext(path, isCollectible: true);
        using var image = new MemoryStream(File.ReadAllBytes(path));
        var assembly = context.LoadFromStream(image);
        var entry = assembly.EntryPoint!;
        object?[] arguments = entry.GetParameters().Length == 0 ? [] : [new[] { "argument" }];
        var exitCode = entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        var lines = (List<string>)assembly.GetType("Output", throwOnError: true)!.GetField("Lines")!.GetValue(null)!;
        context.Unload();
        return string.Join('\n', [.. lines, $"exit code: {exitCode}"]);
    }
}
