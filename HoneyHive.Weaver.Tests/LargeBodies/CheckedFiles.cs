using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>A folder with files to check.</summary>
internal sealed class CheckedFiles : IDisposable
{
    /// <summary>What <see cref="Compile"/> may refer to.</summary>
    internal const string Contracts = "public enum Size { Small, Big } public class Shelf { public int Width; }";

    private const int FlagsOffset = 16;
    private const int MetadataEntry = 14;
    private const int EntrySize = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("honeyhive-checked-");

    /// <summary>A sound assembly.</summary>
    internal static byte[] Assembly { get; } = File.ReadAllBytes(typeof(Serilog.Log).Assembly.Location);

    internal string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    internal string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Compiles an assembly; the contracts that it refers to are deleted afterwards.</summary>
    internal string Compile(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, string? contracts = null)
    {
        var path = Path.Combine(Folder, kind == OutputKind.ConsoleApplication ? "Source.exe" : "Source.dll");
        string[] references = contracts is null ? [] : [Path.Combine(Folder, "Contracts.dll")];
        if (contracts is not null)
            SpecimenCompiler.Compile([WriteText("Contracts.cs", contracts)], references[0], OptimizationLevel.Release);
        SpecimenCompiler.Compile([WriteText("Source.cs", source)], path, OptimizationLevel.Release, kind, references);
        foreach (var reference in references)
            File.Delete(reference);
        return path;
    }

    /// <summary>What lies in the folder, to the byte.</summary>
    internal IEnumerable<string> Describe() =>
        [.. folder.EnumerateFiles().OrderBy(file => file.Name).Select(file => $"{file.Name} {HashOf(file)}")];

    /// <summary>The sound assembly with other flags in its header.</summary>
    internal static byte[] WithFlags(Func<int, int> change)
    {
        var image = Assembly.ToArray();
        using var reader = new PEReader(new MemoryStream(Assembly));
        var place = image.AsSpan(reader.PEHeaders.CorHeaderStartOffset + FlagsOffset, sizeof(int));
        BitConverter.TryWriteBytes(place, change(BitConverter.ToInt32(place)));
        return image;
    }

    /// <summary>What is left is a library as C makes it.</summary>
    internal static byte[] WithoutMetadata()
    {
        var image = Assembly.ToArray();
        using var reader = new PEReader(new MemoryStream(Assembly));
        var entries = reader.PEHeaders.PEHeaderStartOffset + (reader.PEHeaders.PEHeader!.Magic == PEMagic.PE32 ? 96 : 112);
        image.AsSpan(entries + MetadataEntry * EntrySize, EntrySize).Clear();
        return image;
    }

    private static string HashOf(FileInfo file)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)));
        }
        catch (UnauthorizedAccessException)
        {
            return "not to be read";
        }
    }

    private string WriteText(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
