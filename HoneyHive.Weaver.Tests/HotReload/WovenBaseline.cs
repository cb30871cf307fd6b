using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace HoneyHive.Tests.HotReload;

/// <summary>What the compiler reads of the assembly that runs, to compile an edit of it.</summary>
internal sealed class WovenBaseline : IDisposable
{
    private static readonly Guid LocalSlots = new("755F52A8-91C5-45BE-B4B8-209571E552BD");
    private static readonly Guid Lambdas = new("A643004C-0240-496F-A783-30D64F4979DE");
    private static readonly Guid States = new("8B78CD68-2EDE-420B-980B-E15884B8AAA3");

    private readonly PEReader image;
    private readonly MetadataReaderProvider symbols;
    private readonly MetadataReader metadata;
    private readonly MetadataReader pdb;

    internal WovenBaseline(string path)
    {
        image = new PEReader(new MemoryStream(File.ReadAllBytes(path)));
        Assert.True(image.TryOpenAssociatedPortablePdb(path, name => new MemoryStream(File.ReadAllBytes(name)), out var provider, out _));
        symbols = provider!;
        metadata = image.GetMetadataReader();
        pdb = symbols.GetMetadataReader();
    }

    public void Dispose()
    {
        symbols.Dispose();
        image.Dispose();
    }

    internal EmitBaseline Of(Compilation compilation, ModuleMetadata module) =>
        EmitBaseline.CreateInitialBaseline(compilation, module, DebugInformation, LocalSignature, hasPortableDebugInformation: true);

    private EditAndContinueMethodDebugInformation DebugInformation(MethodDefinitionHandle method) =>
        EditAndContinueMethodDebugInformation.Create(Read(method, LocalSlots), Read(method, Lambdas), Read(method, States));

    private ImmutableArray<byte> Read(MethodDefinitionHandle method, Guid kind) =>
    [
        .. pdb.GetCustomDebugInformation(method).Select(pdb.GetCustomDebugInformation)
            .Where(information => pdb.GetGuid(information.Kind) == kind)
            .SelectMany(information => pdb.GetBlobBytes(information.Value)),
    ];

    private StandaloneSignatureHandle LocalSignature(MethodDefinitionHandle method) =>
        image.GetMethodBody(metadata.GetMethodDefinition(method).RelativeVirtualAddress).LocalSignature;
}
