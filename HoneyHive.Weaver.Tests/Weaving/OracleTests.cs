using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using HoneyHive.WeaveCheck.Oracles;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>The checks on woven assemblies find what they are there for: each gets an assembly with one fault.</summary>
public sealed class OracleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("HoneyHive.Oracles.");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_body_that_takes_what_is_not_on_the_stack_is_invalid()
    {
        var path = Damage("Results", body => body.InsertBefore(body.Body.Instructions[0], body.Create(OpCodes.Add)), "VoidResult", "Store");
        var assembly = new AssemblyLoadContext("damaged").LoadFromAssemblyPath(path);
        Assert.Contains("VoidResult: Void Store", Assert.Single(MethodBodies.FindInvalid(assembly)));
    }

    [Fact]
    public void An_open_generic_field_is_invalid()
    {
        var path = Damage("Generics", body =>
        {
            var access = body.Body.Instructions.First(instruction => instruction.Operand is FieldReference);
            access.Operand = ((FieldReference)access.Operand).Resolve();
        }, "Box`1", "Last");
        Assert.Contains("Box`1", Assert.Single(SpecimenReferences.FindInvalid(path)));
    }

    [Fact]
    public void An_uninstantiated_generic_method_is_invalid()
    {
        var path = Damage("Generics", body =>
        {
            var call = body.Body.Instructions.First(instruction => instruction.Operand is GenericInstanceMethod);
            call.Operand = ((GenericInstanceMethod)call.Operand).ElementMethod;
        }, "Constraints", "Run");
        Assert.Contains("Constraints::Run", Assert.Single(SpecimenReferences.FindInvalid(path)));
    }

    [Fact]
    public void A_line_that_is_lost_shows_in_the_debug_information()
    {
        var path = Damage("Results", body => body.Body.Method.DebugInformation.SequencePoints.RemoveAt(0), "TupleResult", "Split");
        using var intact = new DebugInformation(SpecimenGroup.Build("Results", OptimizationLevel.Debug).UnwovenPath);
        using var damaged = new DebugInformation(path);
        Assert.NotEqual(intact.Describe(), damaged.Describe());
    }

    private string Damage(string group, Action<ILProcessor> damage, string type, string method)
    {
        var path = Path.Combine(folder.FullName, "Damaged.dll");
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(
            SpecimenGroup.Build(group, OptimizationLevel.Debug).UnwovenPath, new() { AssemblyResolver = resolver, ReadSymbols = true });
        var target = module.GetTypes().Single(candidate => candidate.Name == type).Methods.Single(candidate => candidate.Name == method);
        damage(target.Body.GetILProcessor());
        module.Write(path, new() { WriteSymbols = true });
        return path;
    }
}
