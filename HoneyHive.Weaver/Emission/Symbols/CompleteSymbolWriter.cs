using System.Collections.Generic;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission.Symbols;

/// <summary>Writes all documents before the first method that refers to one.</summary>
internal sealed class CompleteSymbolWriter(ISymbolWriter writer, IReadOnlyList<Document> documents) : ISymbolWriter
{
    private bool hasDocuments;

    public void Write(MethodDebugInformation info)
    {
        if (info.HasSequencePoints && !hasDocuments)
        {
            hasDocuments = true;
            writer.Write(InEveryDocument(info.Method));
        }

        writer.Write(info);
    }

    public void Write(ICustomDebugInformationProvider provider) => writer.Write(provider);

    public void Write() => writer.Write();

    public ISymbolReaderProvider GetReaderProvider() => writer.GetReaderProvider();

    public ImageDebugHeader GetDebugHeader() => writer.GetDebugHeader();

    public void Dispose() => writer.Dispose();

    /// <summary>
    /// A document is written when a line refers to it. So the method gets a line in each, and what it really has is written over
    /// that: lines stand in the table at the number of their method.
    /// </summary>
    private MethodDebugInformation InEveryDocument(MethodDefinition method)
    {
        var information = new MethodDefinition(method.Name, MethodAttributes.Abstract, method.ReturnType) { MetadataToken = method.MetadataToken }.DebugInformation;
        foreach (var document in documents)
            information.SequencePoints.Add(new(Instruction.Create(OpCodes.Nop), document));
        return information;
    }
}
