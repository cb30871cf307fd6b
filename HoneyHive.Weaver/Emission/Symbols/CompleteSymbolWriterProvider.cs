using System.Collections.Generic;
using System.IO;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission.Symbols;

/// <summary>Makes writers of PDBs that hold all documents.</summary>
internal sealed class CompleteSymbolWriterProvider(ISymbolWriterProvider provider, IReadOnlyList<Document> documents) : ISymbolWriterProvider
{
    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, string fileName) =>
        new CompleteSymbolWriter(provider.GetSymbolWriter(module, fileName), documents);

    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, Stream symbolStream) =>
        new CompleteSymbolWriter(provider.GetSymbolWriter(module, symbolStream), documents);
}
