using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission.Symbols;

/// <summary>
/// Keeps the list of source files in a PDB as it is. Cecil writes files that code refers to, in the order in which it comes upon them. Lost are those
/// of enums, interfaces and constants, with their embedded source, and what the compiler has noted for such types, the number of their file, then
/// names another file or none.
/// </summary>
internal static class SymbolDocuments
{
    private const BindingFlags Internal = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>Has all files written when the module is, in their order.</summary>
    internal static void KeepAll(ModuleDefinition module)
    {
        if (module.SymbolReader is not { } reader)
            return;
        var documents = ReadAll(module);
        foreach (var document in documents)
            ReadEmbeddedSource(document, reader);
        if (documents.Count > 0)
            module.ReadSymbols(new CompleteSymbolReader(reader, documents));
    }

    /// <summary>Cecil has the whole list once it has read the lines of any method, but shows it to nobody.</summary>
    private static IReadOnlyList<Document> ReadAll(ModuleDefinition module)
    {
        _ = module.GetTypes().SelectMany(type => type.Methods).FirstOrDefault(method => method.HasBody)?.DebugInformation;
        var metadata = typeof(ModuleDefinition).GetField("MetadataSystem", Internal)?.GetValue(module);
        return metadata?.GetType().GetField("Documents", Internal)?.GetValue(metadata) as Document[] ?? [];
    }

    private static void ReadEmbeddedSource(Document document, ISymbolReader reader)
    {
        if (document.HasCustomDebugInformations || reader.Read((ICustomDebugInformationProvider)document) is not { } found)
            return;
        foreach (var information in found)
            document.CustomDebugInformations.Add(information);
    }
}
