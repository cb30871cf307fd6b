using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Xml.Linq;
using HoneyHive.Tests.Weaver;
using HoneyHive.WeaveCheck.Oracles;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>A pattern over a whole F# assembly, whose compiler adds much that the user did not write.</summary>
public sealed class FSharpTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void A_pattern_over_everything_weaves_what_the_user_wrote(OptimizationLevel configuration)
    {
        var group = SpecimenGroup.Build("FSharp", configuration);
        var path = Path.Combine(Path.GetDirectoryName(group.WovenPath)!, "all", Path.GetFileName(group.WovenPath));
        var log = BuildStep.Weave(group.UnwovenPath, path, XElement.Parse("<HoneyHive Include=\"*\" IncludeAccessors=\"true\" />"));

        Assert.Empty(log.Errors);
        Assert.Empty(MethodBodies.FindInvalid(new AssemblyLoadContext("all").LoadFromAssemblyPath(path)));
        using var module = ModuleDefinition.ReadModule(path);
        var traced = WovenDescriptor.Read(module).Select(descriptor => descriptor.Function).ToList();
        Assert.Contains("Specimens.FSharp.Functions.curried", traced);
        Assert.DoesNotContain(traced, function => function.Contains('@') || function.EndsWith(".Invoke"));
    }
}
