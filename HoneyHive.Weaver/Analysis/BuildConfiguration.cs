using System.Diagnostics;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>How the compiler was told to build the module.</summary>
internal static class BuildConfiguration
{
    private const string Debuggable = "System.Diagnostics.DebuggableAttribute";

    /// <summary>Whether the JIT may optimise the module: not in Debug builds.</summary>
    internal static bool IsOptimized(this ModuleDefinition module)
    {
        var attribute = module.Assembly.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == Debuggable);
        return attribute is not { HasConstructorArguments: true }
            || attribute.ConstructorArguments[0].Value is not int modes
            || (modes & (int)DebuggableAttribute.DebuggingModes.DisableOptimizations) == 0;
    }
}
