using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>
/// What a PDB says of the source files and of the compilation, but not of methods: each file with its language, its hash and its text where that is
/// embedded, the files of types that have no code, where sources can be fetched, and what the compiler was called with.
/// </summary>
internal static class DebugDocuments
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    internal static string Describe(string assemblyPath)
    {
        using var image = new PEReader(File.OpenRead(assemblyPath));
        Assert.True(image.TryOpenAssociatedPortablePdb(assemblyPath, File.OpenRead, out var symbols, out _), $"{assemblyPath} has no PDB that belongs to it.");
        using (symbols)
        {
            var pdb = symbols!.GetMetadataReader();
            return string.Join('\n', pdb.Documents.Select(handle => Describe(handle, pdb)).Concat(Further(pdb)));
        }
    }

    private static string Describe(DocumentHandle handle, MetadataReader pdb)
    {
        var document = pdb.GetDocument(handle);
        return $"{MetadataTokens.GetRowNumber(handle)} {pdb.GetString(document.Name)} {pdb.GetGuid(document.Language)} "
            + $"{pdb.GetGuid(document.HashAlgorithm)} {Convert.ToHexString(pdb.GetBlobBytes(document.Hash))}";
    }

    private static IEnumerable<string> Further(MetadataReader pdb) =>
        from handle in pdb.CustomDebugInformation
        let information = pdb.GetCustomDebugInformation(handle)
        where information.Parent.Kind is HandleKind.ModuleDefinition or HandleKind.TypeDefinition or HandleKind.Document
        let kind = pdb.GetGuid(information.Kind)
        let line = $"{information.Parent.Kind} {MetadataTokens.GetRowNumber(information.Parent)} {kind} {Text(kind, pdb.GetBlobBytes(information.Value))}"
        orderby line
        select line;

    private static string Text(Guid kind, byte[] content) =>
        kind == SourceLink ? Encoding.UTF8.GetString(content)
        : kind == EmbeddedSource && content.AsSpan(0, 4).SequenceEqual(new byte[4]) ? Encoding.UTF8.GetString(content.AsSpan(4))
        : content.Length < 64 ? Convert.ToHexString(content)
        : Convert.ToHexString(SHA256.HashData(content));
}
