using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Collections.Generic;

namespace HoneyHive.Weaver.Emission.Symbols;

/// <summary>The reader of a module's PDB, which is also where Cecil asks for somebody to write it again.</summary>
internal sealed class CompleteSymbolReader(ISymbolReader reader, IReadOnlyList<Document> documents) : ISymbolReader
{
    public ISymbolWriterProvider GetWriterProvider() => new CompleteSymbolWriterProvider(reader.GetWriterProvider(), documents);

    /// <summary>It has been read already.</summary>
    public bool ProcessDebugHeader(ImageDebugHeader header) => true;

    public MethodDebugInformation Read(MethodDefinition method) => reader.Read(method);

    public Collection<CustomDebugInformation> Read(ICustomDebugInformationProvider provider) => reader.Read(provider);

    public void Dispose() => reader.Dispose();
}
