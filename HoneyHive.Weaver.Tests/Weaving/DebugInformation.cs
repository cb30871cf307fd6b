using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace HoneyHive.Tests.Weaving;

/// <summary>What a debugger reads of an assembly and its PDB, through the framework's own reader.</summary>
internal sealed class DebugInformation : IDisposable
{
    private static readonly Guid AsyncStepping = new("54FD2AC5-E925-401A-9C2A-F94F171072F8");

    private readonly PEReader image;
    private readonly MetadataReader metadata;
    private readonly MetadataReaderProvider symbols;
    private readonly MetadataReader pdb;

    internal DebugInformation(string assemblyPath)
    {
        image = new PEReader(File.OpenRead(assemblyPath));
        metadata = image.GetMetadataReader();
        symbols = image.TryOpenAssociatedPortablePdb(assemblyPath, File.OpenRead, out var provider, out _)
            ? provider!
            : throw new FileNotFoundException($"{assemblyPath} has no PDB that belongs to it.");
        pdb = symbols.GetMetadataReader();
    }

    public void Dispose()
    {
        symbols.Dispose();
        image.Dispose();
    }

    /// <summary>Each method that has source, with its visible lines, its named locals and its awaits, by name.</summary>
    internal string Describe()
    {
        var methods =
            from handle in metadata.MethodDefinitions
            let lines = VisibleLines(handle).ToList()
            where lines.Count > 0
            select $"{NameOf(handle)}\n  lines {Join(lines)}\n  locals {Join(Locals(handle))}\n  awaits {Join(Awaits(handle))}";
        return string.Join('\n', methods.Order(StringComparer.Ordinal));
    }

    /// <summary>Methods whose sequence points or scopes lie outside of their code.</summary>
    internal IReadOnlyList<string> FindOutOfRange() =>
    [
        .. from handle in metadata.MethodDefinitions
           where metadata.GetMethodDefinition(handle).RelativeVirtualAddress != 0
           let size = Code(handle).Length
           where Offsets(handle).Any(offset => offset > size)
           select NameOf(handle),
    ];

    private IEnumerable<int> Offsets(MethodDefinitionHandle handle) =>
        pdb.GetLocalScopes(handle).Select(scope => pdb.GetLocalScope(scope).EndOffset)
            .Concat(Points(handle).Select(point => point.Offset));

    private IEnumerable<string> VisibleLines(MethodDefinitionHandle handle) =>
        from point in Points(handle)
        where !point.IsHidden
        select $"{point.StartLine}:{point.StartColumn}-{point.EndLine}:{point.EndColumn}";

    private IEnumerable<SequencePoint> Points(MethodDefinitionHandle handle) =>
        pdb.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints();

    private IEnumerable<string> Locals(MethodDefinitionHandle handle) =>
        from scope in pdb.GetLocalScopes(handle)
        from variable in pdb.GetLocalScope(scope).GetLocalVariables()
        select pdb.GetString(pdb.GetLocalVariable(variable).Name);

    /// <summary>The opcodes at which a debugger expects an async method to leave and to come back.</summary>
    private IEnumerable<string> Awaits(MethodDefinitionHandle handle)
    {
        var code = Code(handle);
        foreach (var information in pdb.GetCustomDebugInformation(handle).Select(pdb.GetCustomDebugInformation))
        {
            if (pdb.GetGuid(information.Kind) != AsyncStepping)
                continue;
            var blob = pdb.GetBlobReader(information.Value);
            blob.ReadUInt32();
            while (blob.RemainingBytes > 0)
            {
                yield return $"{code[blob.ReadInt32()]:x2}-{code[blob.ReadInt32()]:x2}";
                blob.ReadCompressedInteger();
            }
        }
    }

    private byte[] Code(MethodDefinitionHandle handle) =>
        image.GetMethodBody(metadata.GetMethodDefinition(handle).RelativeVirtualAddress).GetILBytes()!;

    private string NameOf(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        return $"{TypeName(method.GetDeclaringType())}.{metadata.GetString(method.Name)}";
    }

    private string TypeName(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{TypeName(outer)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string Join(IEnumerable<string> parts) => string.Join(' ', parts);
}
