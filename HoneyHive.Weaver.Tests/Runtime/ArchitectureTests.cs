using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace HoneyHive.Tests.Runtime;

/// <summary>Who may know whom, as docs/architecture.md says.</summary>
public sealed class ArchitectureTests
{
    private static readonly IReadOnlyList<(string From, string To, string Where)> Uses = ReadUses();

    [Theory]
    [InlineData("HoneyHive.Capture", "HoneyHive.Export")]
    [InlineData("HoneyHive.Capture", "HoneyHive.Configuration")]
    [InlineData("HoneyHive.Capture", "HoneyHive.Weaving")]
    [InlineData("HoneyHive.Spans", "HoneyHive.Export")]
    [InlineData("HoneyHive.Spans", "HoneyHive.Configuration")]
    [InlineData("HoneyHive.Weaving", "HoneyHive.Export")]
    [InlineData("HoneyHive.Weaving", "HoneyHive.Configuration")]
    [InlineData("HoneyHive.Export", "HoneyHive.Configuration")]
    public void A_part_does_not_know_those_that_build_on_it(string part, string other) =>
        Assert.Empty(Uses.Where(use => IsIn(use.From, part) && IsIn(use.To, other)).Select(use => use.Where));

    [Fact]
    public void OpenTelemetry_is_known_where_spans_are_exported_and_where_the_parts_are_put_together()
    {
        string[] allowed = ["HoneyHive.Export", "HoneyHive.Configuration", "OpenTelemetry"];

        Assert.Empty(Uses.Where(use => IsIn(use.To, "OpenTelemetry") && !allowed.Any(part => IsIn(use.From, part))).Select(use => use.Where));
    }

    [Fact]
    public void Only_the_root_holds_mutable_static_state()
    {
        using var module = ModuleDefinition.ReadModule(typeof(TraceAttribute).Assembly.Location);
        var mutable = module.GetTypes()
            .Where(type => type.Namespace.StartsWith("HoneyHive", StringComparison.Ordinal) || type.IsNested)
            .SelectMany(type => type.Fields)
            .Where(field => field is { IsStatic: true, IsInitOnly: false, HasConstant: false })
            .Where(field => !field.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(ThreadStaticAttribute)))
            .Where(field => !field.DeclaringType.Name.StartsWith('<') && !field.Name.StartsWith('<'))
            .Select(field => $"{field.DeclaringType.Name}.{field.Name}");

        Assert.Equal(["ProcessEnd.isWatching", "ProcessEnd.terminationSignal", "Tracer.isOff", "Tracer.path"], mutable.Order());
    }

    private static bool IsIn(string candidate, string part) => candidate == part || candidate.StartsWith(part + ".", StringComparison.Ordinal);

    private static List<(string, string, string)> ReadUses()
    {
        using var module = ModuleDefinition.ReadModule(typeof(TraceAttribute).Assembly.Location);
        return module.GetTypes()
            .SelectMany(type => Referred(type).Select(other => (NamespaceOf(type), NamespaceOf(other), $"{type.FullName} uses {other.FullName}")))
            .Distinct()
            .ToList();
    }

    private static IEnumerable<TypeReference> Referred(TypeDefinition type) =>
        new[] { type.BaseType }.OfType<TypeReference>()
            .Concat(type.Interfaces.Select(implemented => implemented.InterfaceType))
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Methods.SelectMany(Referred));

    private static IEnumerable<TypeReference> Referred(MethodDefinition method) =>
        method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.HasBody ? method.Body.Instructions.SelectMany(Referred) : []);

    private static IEnumerable<TypeReference> Referred(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MemberReference { DeclaringType: { } declaring } => [declaring],
        _ => [],
    };

    private static string NamespaceOf(TypeReference type)
    {
        var element = type.GetElementType();
        while (element.DeclaringType is { } outer)
            element = outer;
        return element.Namespace;
    }
}
