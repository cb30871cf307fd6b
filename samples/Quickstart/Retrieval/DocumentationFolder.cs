using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Quickstart.Retrieval;

/// <summary>The texts that the sample reads unless it is told otherwise: what this repository says about itself.</summary>
internal static class DocumentationFolder
{
    private const string Landmark = "HoneyHive.sln";

    /// <summary>Loads the README and everything below <c>docs</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The program runs outside of the repository.</exception>
    internal static IReadOnlyList<TextFile> Load()
    {
        var repository = FindUpwards(Directory.GetCurrentDirectory()) ?? FindUpwards(AppContext.BaseDirectory)
            ?? throw new DirectoryNotFoundException("The documentation of HoneyHive for .NET is not here.");
        var docs = Directory.EnumerateFiles(Path.Combine(repository, "docs"), "*", SearchOption.AllDirectories);
        return TextFolder.Load(repository, docs.Prepend(Path.Combine(repository, "README.md")));
    }

    private static string? FindUpwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
                return folder.FullName;
        }

        return null;
    }
}
