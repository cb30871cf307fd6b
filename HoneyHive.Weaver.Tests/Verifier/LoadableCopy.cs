using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Tests.Verifier;

/// <summary>
/// A reference assembly as the verifier can load it: without the mark, and with the flag of constructors, which the library of Visual Basic
/// has lost.
/// </summary>
internal static class LoadableCopy
{
    internal static void Write(string source, string target)
    {
        using var module = ModuleDefinition.ReadModule(source);
        var marks = module.Assembly.CustomAttributes;
        if (marks.SingleOrDefault(mark => mark.AttributeType.Name == "ReferenceAssemblyAttribute") is { } mark)
            marks.Remove(mark);
        foreach (var constructor in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.Name is ".ctor" or ".cctor"))
            constructor.IsRuntimeSpecialName = true;
        module.Write(target);
    }
}
