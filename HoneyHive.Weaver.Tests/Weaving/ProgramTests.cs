using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Weaving;

/// <summary>What happens once in a process: entry points, module initializers, static constructors.</summary>
[Collection("Tracer")]
public sealed class ProgramTests
{
    private const string Output = "public static class Output { public static readonly System.Collections.Generic.List<string> Lines = []; }";

    public static TheoryData<OptimizationLevel> Configurations { get; } = [OptimizationLevel.Debug, OptimizationLevel.Release];

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Top_level_statements(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        Output.Lines.Add(Twice(args[0]));
        return args.Length;

        [HoneyHive.NoTrace] static string Twice(string text) => text + Local(text);

        static string Local(string text) => text;
        """,
        "<HoneyHive Include='Program.Main*' IncludeCompilerGenerated='true' />",
        """
        Program.Main [tool] (args: ["argument"]) => 1
        └─ Program.Main.Local [tool] (text: "argument") => "argument"
        """);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Top_level_statements_that_await(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        using System.Threading.Tasks;
        [assembly: HoneyHive.Trace(HoneyHive.EventType.Chain)]

        await Task.Yield();
        Output.Lines.Add(await Shop.Open());

        public static class Shop
        {
            public static async Task<string> Open()
            {
                await Task.Yield();
                return "open";
            }
        }
        """,
        "<HoneyHive />",
        """
        Program.Main [chain] (args: ["argument"])
        └─ Shop.Open [chain] => "open"
        """);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task An_async_Main(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        using System.Threading.Tasks;
        internal static class Shop
        {
            [HoneyHive.Trace] private static async Task<int> Main(string[] arguments)
            {
                await Task.Yield();
                Output.Lines.Add(arguments[0]);
                return 3;
            }
        }
        """,
        "<HoneyHive />",
        """
        Shop.Main [tool] (arguments: ["argument"]) => 3
        """);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task A_module_initializer(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        using System.Runtime.CompilerServices;
        internal static class Shop
        {
            [ModuleInitializer, HoneyHive.Trace] internal static void Prepare() => Output.Lines.Add("prepared");

            private static void Main() => Output.Lines.Add("main");
        }
        """,
        "<HoneyHive />",
        """
        Shop.Prepare [tool]
        """);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Static_constructors(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        using System;
        internal static class Shop
        {
            private static readonly int Size;

            static Shop() => Size = Shelf.Width + Count("shop");

            private static void Main()
            {
                Output.Lines.Add($"{Size} {Shelf.Width}");
                try { Broken.Touch(); } catch (TypeInitializationException exception) { Output.Lines.Add(exception.InnerException!.Message); }
                try { Broken.Touch(); } catch (TypeInitializationException exception) { Output.Lines.Add(exception.InnerException!.Message); }
            }

            internal static int Count(string text)
            {
                Output.Lines.Add(text);
                return text.Length;
            }
        }
        internal static class Shelf
        {
            internal static readonly int Width = 2;
            static Shelf() => Width += Shop.Count("shelf");
        }
        internal static class Broken
        {
            static Broken() => throw new InvalidOperationException("broken");
            internal static void Touch() { }
        }
        """,
        "<HoneyHive Include='Shop.cctor Shelf.* Broken.*' IncludeConstructors='true' />",
        """
        Shop.cctor [tool]
        └─ Shelf.cctor [tool]
        Broken.cctor [tool] !! InvalidOperationException: broken
        """);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Types_that_initialize_each_other(OptimizationLevel configuration) => AssertDrawn(
        configuration,
        """
        using System.Runtime.CompilerServices;
        using System.Threading;
        internal static class Program
        {
            private static void Main()
            {
                var other = new Thread(() => RuntimeHelpers.RunClassConstructor(typeof(Second).TypeHandle));
                Meeting.Start = other.Start;
                RuntimeHelpers.RunClassConstructor(typeof(First).TypeHandle);
                other.Join();
                Output.Lines.Add($"{First.Value + Second.Value > 0}");
            }
        }
        internal static class Meeting
        {
            internal static System.Action Start = () => { };
            internal static readonly Barrier Both = new(2);
        }
        [HoneyHive.Trace(CaptureOutputs = false)] internal static class First
        {
            internal static readonly int Value;
            static First() { Meeting.Start(); Meeting.Both.SignalAndWait(); Value = Second.Value + 1; }
        }
        [HoneyHive.Trace] internal static class Second
        {
            internal static readonly int Value;
            static Second() { Meeting.Both.SignalAndWait(); Value = First.Value + 1; }
        }
        """,
        "<HoneyHive IncludeConstructors='true' />",
        """
        First.cctor [tool]
        └─ Second.cctor [tool]
        """);

    private static async Task AssertDrawn(OptimizationLevel configuration, string source, string options, string tree)
    {
        using var program = new WovenProgram(source + Output, configuration, options);
        Same.Text(tree, await program.DrawAsync());
    }
}
