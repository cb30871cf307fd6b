using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Quickstart.Retrieval;

/// <summary>Loads the texts below a folder.</summary>
internal static class TextFolder
{
    private static readonly string[] Extensions = [".md", ".txt"];

    /// <summary>Loads every <c>*.md</c> and <c>*.txt</c> of the folder and the folders in it, in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no text in it.</exception>
    internal static IReadOnlyList<TextFile> Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var files = Load(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        return files.Count > 0 ? files : throw new DirectoryNotFoundException($"The folder '{folder}' holds no text ({string.Join(", ", Extensions)}).");
    }

    /// <summary>Loads those of the files that are texts.</summary>
    internal static IReadOnlyList<TextFile> Load(string folder, IEnumerable<string> paths) =>
        paths
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => new TextFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllLines(path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToArray();
}
