using System.IO;
using System.Linq;
using System.Xml.Linq;
using Fody;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Weaving;

/// <summary>Runs the add-in on a compiled assembly the way Fody's build task does.</summary>
internal static class BuildStep
{
    /// <summary>Reads an assembly with its PDB, weaves it, and writes both to another place.</summary>
    internal static WeavingLog Weave(string source, string target, XElement? configuration = null, params string[] furtherReferences)
    {
        using var resolver = new ReferenceResolver(SpecimenCompiler.References.Concat(furtherReferences));
        using var module = ModuleDefinition.ReadModule(source, new ReaderParameters
        {
            AssemblyResolver = resolver,
            ReadSymbols = true,
            SymbolReaderProvider = new PortablePdbReaderProvider(),
            InMemory = true,
        });
        var log = new WeavingLog();
        Execute(module, resolver, log, configuration ?? new XElement("HoneyHive"));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        module.Write(target, new WriterParameters { WriteSymbols = true });
        return log;
    }

    private static void Execute(ModuleDefinition module, ReferenceResolver resolver, WeavingLog log, XElement configuration)
    {
        AssemblyDefinition? Resolve(string name) => resolver.Resolve(new AssemblyNameReference(name, null));
        var weaver = new ModuleWeaver
        {
            ModuleDefinition = module,
            AssemblyFilePath = module.FileName,
            ProjectDirectoryPath = Path.GetDirectoryName(module.FileName)!,
            AssemblyResolver = resolver,
            ResolveAssembly = Resolve!,
            Config = configuration,
            References = string.Join(';', SpecimenCompiler.References),
        };
        var types = new TypeCache(Resolve);
        types.BuildAssembliesToScan(weaver);
#pragma warning disable CS0618 // Obsolete for add-ins; this is the host's side.
        weaver.FindType = types.FindType;
        weaver.TryFindType = types.TryFindType;
#pragma warning restore CS0618
        weaver.TypeSystem = new Fody.TypeSystem(types.FindType, module);
        log.Listen(weaver);
        weaver.Execute();
        weaver.AfterWeaving();
    }
}
