using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata.Ecma335;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.Metadata;

namespace HoneyHive.WeaveCheck.Oracles;

/// <summary>
/// Turns methods back into C#. What the decompiler cannot read, no person and no tool that reads IL will.
/// </summary>
internal sealed class DecompiledMethods : IDisposable
{
    /// <summary>How the decompiler marks IL that makes no sense, in the text.</summary>
    private const string Fault = "/*Error near IL_";

    private readonly PEFile file;
    private readonly CSharpDecompiler decompiler;

    /// <param name="path">The assembly.</param>
    /// <param name="folder">Where the assemblies are that it needs.</param>
    internal DecompiledMethods(string path, string folder)
    {
        file = new PEFile(path);
        var resolver = new UniversalAssemblyResolver(path, throwOnError: false, file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(folder);
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        decompiler = new CSharpDecompiler(file, resolver, new DecompilerSettings { ThrowOnAssemblyResolveErrors = false });
    }

    public void Dispose() => file.Dispose();

    /// <summary>A line for each method that cannot be decompiled.</summary>
    internal IEnumerable<string> FindInvalid(IEnumerable<Mono.Cecil.MethodDefinition> methods) =>
        methods.Select(Decompile).OfType<string>();

    private string? Decompile(Mono.Cecil.MethodDefinition method)
    {
        try
        {
            var text = decompiler.DecompileAsString(MetadataTokens.MethodDefinitionHandle((int)method.MetadataToken.RID));
            var fault = text.IndexOf(Fault, StringComparison.Ordinal);
            return fault < 0 ? null : $"{method.FullName}: cannot be decompiled: {text[fault..].Split("*/")[0][2..]}";
        }
        catch (DecompilerException exception)
        {
            return $"{method.FullName}: cannot be decompiled: {exception.InnerException?.Message ?? exception.Message}";
        }
    }
}
