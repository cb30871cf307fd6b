using System.Linq;
using HoneyHive.Weaver.Emission;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>Branches are as short as they can be, and no shorter.</summary>
public sealed class ShortBranchesTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(126, true)]
    [InlineData(127, true)]
    [InlineData(128, false)]
    [InlineData(129, false)]
    public void A_branch_forward_over_as_many_bytes_is_short(int bytes, bool isShort)
    {
        var body = NewBody();
        var target = Instruction.Create(OpCodes.Ret);
        var branch = Add(body, Instruction.Create(OpCodes.Br, target));
        Fill(body, bytes);
        body.Instructions.Add(target);

        body.ShortenBranches();

        Assert.Equal(isShort ? OpCodes.Br_S : OpCodes.Br, branch.OpCode);
    }

    [Theory]
    [InlineData(121, true)]
    [InlineData(123, true)]
    [InlineData(127, false)]
    [InlineData(128, false)]
    public void A_branch_back_over_as_many_bytes_is_short(int bytes, bool isShort)
    {
        var body = NewBody();
        Fill(body, bytes);
        var branch = Add(body, Instruction.Create(OpCodes.Leave, body.Instructions[0]));

        body.ShortenBranches();

        Assert.Equal(isShort ? OpCodes.Leave_S : OpCodes.Leave, branch.OpCode);
    }

    [Fact]
    public void A_branch_that_became_short_brings_another_one_near()
    {
        var body = NewBody();
        var target = Instruction.Create(OpCodes.Ret);
        var outer = Add(body, Instruction.Create(OpCodes.Br, target));
        Fill(body, 125);
        var inner = Add(body, Instruction.Create(OpCodes.Br, target));
        body.Instructions.Add(target);

        body.ShortenBranches();

        Assert.Equal((OpCodes.Br_S, OpCodes.Br_S), (outer.OpCode, inner.OpCode));
    }

    /// <summary>Of a library with bodies of all sizes.</summary>
    [Fact]
    public void Bodies_are_no_longer_than_cecil_makes_them()
    {
        using var module = ModuleDefinition.ReadModule(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location);
        var longer =
            from method in module.GetTypes().SelectMany(type => type.Methods)
            where method.HasBody
            where Shortened(method.Body) > Optimized(method.Body)
            select method.FullName;

        Assert.Empty(longer);
    }

    private static int Shortened(MethodBody body)
    {
        body.SimplifyMacros();
        body.Shorten();
        body.ShortenBranches();
        return Size(body);
    }

    private static int Optimized(MethodBody body)
    {
        body.SimplifyMacros();
        body.OptimizeMacros();
        return Size(body);
    }

    private static int Size(MethodBody body) => body.Instructions.Sum(instruction => instruction.GetSize());

    private static MethodBody NewBody() => new(new MethodDefinition("Test", MethodAttributes.Static, new TypeReference("System", "Void", null, null)));

    private static Instruction Add(MethodBody body, Instruction instruction)
    {
        body.Instructions.Add(instruction);
        return instruction;
    }

    private static void Fill(MethodBody body, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            body.Instructions.Add(Instruction.Create(OpCodes.Nop));
    }
}
