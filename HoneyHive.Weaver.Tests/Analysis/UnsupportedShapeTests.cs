using System;
using System.Linq;
using HoneyHive.Tests.Weaver;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Collections.Generic;
using Xunit;

namespace HoneyHive.Tests.Analysis;

/// <summary>Methods that cannot be woven stay as they are, with a warning at their line.</summary>
public sealed class UnsupportedShapeTests
{
    private const string NotTraced = " It is left as it is and makes no spans; mark it [NoTrace] to say that this is meant.";

    [Theory]
    [InlineData("IAsyncEnumerable<int> Open() => null!;", "IAsyncEnumerable<T>")]
    [InlineData("IAsyncEnumerator<int> Open() => null!;", "IAsyncEnumerator<T>")]
    public void A_stream_that_nobody_asks_for_by_name_is_left_as_it_was(string method, string type)
    {
        foreach (var level in new[] { OptimizationLevel.Debug, OptimizationLevel.Release })
        {
            var source = Usings + $"[HoneyHive.Trace] public class Shop\n{{\n    public {method}\n}}\n";
            using var woven = new WovenSource(source, level);
            using var unwoven = ModuleDefinition.ReadModule(woven.UnwovenPath);

            Assert.Empty(woven.Log.Warnings);
            Assert.Equal(Followed(type) + NotTraced + " (Source.cs:8)", Assert.Single(woven.Log.Messages, message => message.StartsWith("HH")));
            Assert.Empty(woven.Traced);
            Assert.Equal(InstructionText.Of(Body(unwoven, "Open")), InstructionText.Of(Body(woven.Module, "Open")));
        }
    }

    [Fact]
    public void A_stream_of_ref_structs_is_left_with_a_warning()
    {
        using var woven = new WovenSource(Usings + """
            public class Shop
            {
                [HoneyHive.Trace] public IAsyncEnumerable<Span<int>> Open() => null!;
            }
            """);

        var warning = Assert.Single(woven.Log.Warnings);
        Assert.Equal(Followed("IAsyncEnumerable<T>") + NotTraced, warning.Text);
        Assert.Equal(("Source.cs", 8), (warning.File, warning.Line));
        Assert.Empty(woven.Traced);
    }

    [Theory]
    [InlineData("public interface IShop { [HoneyHive.Trace] IAsyncEnumerable<int> Open(); }", "", true)]
    [InlineData("[HoneyHive.Trace] public interface IShop { IAsyncEnumerable<int> Open(); }", "", false)]
    [InlineData("public interface IShop { [HoneyHive.NoTrace] IAsyncEnumerable<int> Open(); }", "[HoneyHive.Trace]", true)]
    public void A_stream_is_followed_where_the_method_that_it_implements_asks_for_it(string contract, string method, bool isTraced)
    {
        using var woven = new WovenSource(
            Usings + contract + $" public class Shop : IShop {{ {method} public IAsyncEnumerable<int> Open() => null!; }}");

        Assert.Equal(isTraced ? ["Shop.Open"] : [], woven.Traced);
    }

    private static string Followed(string type) =>
        $"HH0010: Shop.Open returns {type} without being an async iterator. To follow such a stream, the caller is given another object in its place, "
        + "which only a [Trace] on the method itself asks for, and which can't be made for items that are ref structs.";

    [Fact]
    public void One_that_a_type_stands_for_gets_a_message_once()
    {
        using var woven = new WovenSource(Usings + """
            [HoneyHive.Trace] public class Shop
            {
                public IAsyncEnumerable<int> One() => null!;
                [HoneyHive.NoTrace] public IAsyncEnumerable<int> Two() => null!;
                public int Three() => 3;
            }
            """);

        Assert.Empty(woven.Log.Warnings);
        Assert.StartsWith("HH0010: Shop.One ", Assert.Single(woven.Log.Messages, message => message.StartsWith("HH")));
        Assert.Equal(["Shop.Three"], woven.Traced);
    }

    [Fact]
    public void A_method_that_the_runtime_suspends_and_that_returns_no_task_is_left()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public void Open() { } }",
            prepare: module => module.GetType("Shop").Methods[0].ImplAttributes |= (MethodImplAttributes)0x2000);

        Assert.StartsWith("HH0011: Shop.Open is suspended by the runtime (runtime-async) and declares Void, ", Assert.Single(woven.Log.Warnings).Text);
        Assert.Empty(woven.Traced);
    }

    /// <summary>Not every platform runs such a method; the weaver does not mind.</summary>
    [Fact]
    public void A_method_with_a_variable_argument_list_is_woven()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public static int Count(int key, __arglist) => new System.ArgIterator(__arglist).GetRemainingCount(); }");

        Assert.Empty(woven.Log.Warnings);
        Assert.Equal(("Shop.Count", "key"), Assert.Single(woven.Descriptors.Select(descriptor => (descriptor.Name, descriptor.Inputs))));
        Assert.Contains("arglist", woven.Instructions("Shop", "Count"));
    }

    [Fact]
    public void A_method_that_leaves_with_jmp_is_left()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public void Open() { } public void Other() { } }",
            prepare: module =>
            {
                var methods = module.GetType("Shop").Methods;
                methods[0].Body.Instructions.Insert(0, Instruction.Create(OpCodes.Jmp, methods[1]));
            });

        Assert.StartsWith("HH0015: Shop.Open leaves with a 'jmp' instruction", Assert.Single(woven.Log.Warnings).Text);
        Assert.Empty(woven.Traced);
    }

    public static TheoryData<string, Action<Collection<Instruction>>> BaseCalls { get; } = new()
    {
        { "none", body => body.RemoveAt(1) },
        { "two", body => body.Insert(2, Instruction.Create(OpCodes.Call, (MethodReference)body[1].Operand)) },
        { "one that a branch leads around", body => body.Insert(0, Instruction.Create(OpCodes.Br, body[2])) },
        { "one that a branch leads back to", body => body.Insert(2, Instruction.Create(OpCodes.Br, body[0])) },
        { "one with something else on the stack", body => body.Insert(0, Instruction.Create(OpCodes.Ldc_I4_1)) },
        {
            "one behind a switch that leads around it",
            body =>
            {
                body.Insert(0, Instruction.Create(OpCodes.Ldc_I4_0));
                body.Insert(1, Instruction.Create(OpCodes.Switch, [body[1], body[3]]));
            }
        },
    };

    [Theory]
    [MemberData(nameof(BaseCalls))]
    public void A_constructor_whose_base_call_cannot_be_followed_is_left(string call, Action<Collection<Instruction>> change)
    {
        using var woven = new WovenSource(
            "public class Shop\n{\n    [HoneyHive.Trace] public Shop() { }\n}",
            OptimizationLevel.Release,
            prepare: module => change(Body(module, ".ctor").Instructions));
        using var unwoven = ModuleDefinition.ReadModule(woven.UnwovenPath);

        var warning = Assert.Single(woven.Log.Warnings);
        Assert.Equal(
            "HH0012: Shop.ctor calls the constructor of its base in a way that cannot be followed, and is not traced. "
            + "Move the work into a method." + NotTraced,
            warning.Text);
        Assert.Equal(("Source.cs", 3), (warning.File, warning.Line));
        Assert.True(InstructionText.Of(Body(unwoven, ".ctor")) == InstructionText.Of(Body(woven.Module, ".ctor")), call);
    }

    [Fact]
    public void A_state_machine_that_nothing_starts_is_left()
    {
        using var woven = new WovenSource(
            Usings + "public class Shop { [HoneyHive.Trace] public async Task Open() => await Task.Yield(); }",
            prepare: module =>
            {
                var body = Body(module, "Open");
                body.Instructions.Remove(body.Instructions.Single(instruction => instruction.Operand is MethodReference { Name: "Start" }));
            });

        Assert.StartsWith("HH0014: Shop.Open is async", Assert.Single(woven.Log.Warnings).Text);
        Assert.Empty(woven.Traced);
    }

    [Fact]
    public void A_builder_of_the_users_own_that_nothing_completes_is_left()
    {
        using var woven = new WovenSource(
            Usings + "public class Shop\n{\n    [HoneyHive.Trace] public async Mine Open() => await Task.Yield();\n}\n" + CustomBuilder,
            prepare: module =>
            {
                var moveNext = Assert.Single(module.GetType("Shop").NestedTypes).Methods.Single(method => method.Name == "MoveNext");
                foreach (var called in moveNext.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>())
                    called.Resolve().Name = called.Resolve().Name.Replace("Set", "Finish");
            });

        var warning = Assert.Single(woven.Log.Warnings);
        Assert.Equal(
            "HH0013: Shop.Open is built by MineBuilder, but calls neither its SetResult nor its SetException, and is not traced. "
            + "Trace the method that awaits it." + NotTraced,
            warning.Text);
        Assert.Equal(("Source.cs", 8), (warning.File, warning.Line));
        Assert.Empty(woven.Traced);
    }

    [Theory]
    [InlineData("IEnumerable<int> Open() { yield return 1; }", "HH0008: Shop.Open is an iterator, but its state machine")]
    [InlineData("async IAsyncEnumerable<int> Open() { await Task.Yield(); yield return 1; }", "HH0009: Shop.Open is an async iterator, but its")]
    public void An_iterator_whose_state_cannot_be_found_is_left(string method, string warning)
    {
        using var woven = new WovenSource(
            Usings + $"public class Shop {{ [HoneyHive.Trace] public {method} }}",
            prepare: module =>
            {
                var machine = Assert.Single(module.GetType("Shop").NestedTypes);
                machine.Fields.Single(field => field.Name == "<>1__state").FieldType = module.TypeSystem.Int16;
            });

        Assert.StartsWith(warning, Assert.Single(woven.Log.Warnings).Text);
        Assert.Empty(woven.Traced);
    }

    [Fact]
    public void A_body_that_the_weaver_does_not_understand_fails_the_build()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public void Open() { } }", prepare: module => Body(module, "Open").Instructions.Clear());

        Assert.StartsWith("HH0017: System.Void Shop::Open() could not be woven: ", Assert.Single(woven.Log.Errors).Text);
    }

    private static MethodBody Body(ModuleDefinition module, string method) =>
        module.GetType("Shop").Methods.Single(candidate => candidate.Name == method).Body;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;


        """;

    private const string CustomBuilder = """
        [AsyncMethodBuilder(typeof(MineBuilder))] public struct Mine { }
        public struct MineBuilder
        {
            public static MineBuilder Create() => default;
            public Mine Task => default;
            public void Start<TMachine>(ref TMachine machine) where TMachine : IAsyncStateMachine => machine.MoveNext();
            public void SetStateMachine(IAsyncStateMachine machine) { }
            public void SetResult() { }
            public void SetException(Exception exception) { }
            public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
                where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine { }
            public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
                where TAwaiter : ICriticalNotifyCompletion where TMachine : IAsyncStateMachine { }
        }
        """;
}
