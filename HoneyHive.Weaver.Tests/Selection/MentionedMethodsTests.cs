using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Who traces a type or an assembly gets no warning for a method that can't be woven; who asks for the method itself does.</summary>
public sealed class MentionedMethodsTests
{
    private const string Message = "HH0014: Shop.OpenAsync is async, but its state machine is not one the C# or Visual Basic compiler makes, and is not traced.";

    [Theory]
    [InlineData("[Trace]", "", "")]
    [InlineData("", "[assembly: Trace]", "")]
    [InlineData("", "", "Include='*'")]
    public void A_message_names_the_method_and_its_line(string type, string assembly, string options)
    {
        using var woven = Weave(type, assembly, options, "");

        Assert.Empty(woven.Log.Warnings);
        var message = woven.Log.Messages.Single(text => text.StartsWith("HH"));
        Assert.StartsWith(Message, message);
        Assert.EndsWith(" (Source.cs:3)", message);
        Assert.Equal("HoneyHive: 1 of 2 selected methods are traced. Left as they are: HH0014 × 1.", woven.Log.Messages.Last());
    }

    [Fact]
    public void An_attribute_on_the_method_gets_a_warning()
    {
        using var woven = Weave("[Trace]", "", "", "[Trace]");

        var warning = Assert.Single(woven.Log.Warnings);
        Assert.StartsWith(Message, warning.Text);
        Assert.Equal(("Source.cs", 3), (warning.File, warning.Line));
    }

    /// <summary>A state machine that starts its builder twice is none of a compiler's.</summary>
    private static WovenSource Weave(string type, string assembly, string options, string method) => new(
        $"using HoneyHive; {assembly}\n{type} public class Shop {{ public void Close() {{ }}\n"
        + $"{method} public async System.Threading.Tasks.Task OpenAsync() {{ await System.Threading.Tasks.Task.Yield(); }} }}",
        options: $"<HoneyHive {options} />",
        prepare: module =>
        {
            var kickoff = module.GetType("Shop").Methods.Single(candidate => candidate.Name == "OpenAsync").Body;
            var start = kickoff.Instructions.Single(instruction => instruction.Operand is Mono.Cecil.MethodReference { Name: "Start" });
            kickoff.Instructions.Insert(0, Mono.Cecil.Cil.Instruction.Create(Mono.Cecil.Cil.OpCodes.Br, kickoff.Instructions[0]));
            kickoff.Instructions.Add(Mono.Cecil.Cil.Instruction.Create(start.OpCode, (Mono.Cecil.MethodReference)start.Operand));
            kickoff.Instructions.Add(Mono.Cecil.Cil.Instruction.Create(Mono.Cecil.Cil.OpCodes.Ret));
        });
}
