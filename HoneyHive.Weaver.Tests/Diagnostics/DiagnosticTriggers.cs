using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Diagnostics;

/// <summary>A program for each diagnostic, by id.</summary>
internal static class DiagnosticTriggers
{
    private const string InOptions = "Fody hands over what FodyWeavers.xml says without its lines, merged with what is said beside the solution";

    private const string OfAssembly = "it is about the assembly as a whole";

    private const string OneMethod = """
        using HoneyHive;
        public class Shop
        {
            [Trace] public void Open() { } // here
        }
        """;

    private const string Iterator = """
        public class Shop
        {
            [HoneyHive.Trace] public System.Collections.Generic.IEnumerable<int> Open() { yield return 1; } // here
        }
        """;

    private const string AsyncIterator = """
        using System.Threading.Tasks;
        public class Shop
        {
            [HoneyHive.Trace] public async System.Collections.Generic.IAsyncEnumerable<int> Open() { await Task.Yield(); yield return 1; } // here
        }
        """;

    private const string OwnBuilder = """
        using System;
        using System.Runtime.CompilerServices;
        public class Shop
        {
            [HoneyHive.Trace] public async Mine Open() { await System.Threading.Tasks.Task.Yield(); } // here
        }
        [AsyncMethodBuilder(typeof(MineBuilder))] public struct Mine { }
        public struct MineBuilder
        {
            public static MineBuilder Create() => default;
            public Mine Task => default;
            public void Start<T>(ref T machine) where T : IAsyncStateMachine => machine.MoveNext();
            public void SetStateMachine(IAsyncStateMachine machine) { }
            public void SetResult() { }
            public void SetException(Exception exception) { }
            public void AwaitOnCompleted<TA, T>(ref TA awaiter, ref T machine) where TA : INotifyCompletion where T : IAsyncStateMachine { }
            public void AwaitUnsafeOnCompleted<TA, T>(ref TA awaiter, ref T machine)
                where TA : ICriticalNotifyCompletion where T : IAsyncStateMachine { }
        }
        """;

    internal static IReadOnlyDictionary<string, DiagnosticTrigger> All { get; } = new Dictionary<string, DiagnosticTrigger>
    {
        ["HH0001"] = new(Unmarked(OneMethod), "<HoneyHive Inclde='*' />", Says: "FodyWeavers.xml: <HoneyHive> has no ", HasNoLine: InOptions),
        ["HH0002"] = new(
            Unmarked(OneMethod), "<HoneyHive EventType='none' />", Says: "FodyWeavers.xml: 'none' is not a value of the attribute EventType", HasNoLine: InOptions),
        ["HH0003"] = new("""
            internal abstract class Shop
            {
                [HoneyHive.Trace] public abstract void Open();
                public void Close() { } // here
            }
            """),
        ["HH0004"] = new(OneMethod.Replace("[Trace]", "[Trace, NoTrace]")),
        ["HH0005"] = new(OneMethod.Replace("public class", "[Trace(Name = \"all\")] public class")),
        ["HH0006"] = new(OneMethod.Replace("[Trace]", "[Trace(Name = \" \")]")),
        ["HH0007"] = new(OneMethod.Replace("[Trace]", "[Trace((EventType)7)]")),
        ["HH0008"] = new(Iterator, Prepare: HideState),
        ["HH0009"] = new(AsyncIterator, Prepare: HideState),
        ["HH0010"] = new(OneMethod.Replace("void Open() { }", "System.Collections.Generic.IAsyncEnumerable<System.Span<int>> Open() => null!;")),
        ["HH0011"] = new(OneMethod, Prepare: module => Open(module).ImplAttributes |= (MethodImplAttributes)0x2000),
        ["HH0012"] = new("""
            public class Shop
            {
                [HoneyHive.Trace] public Shop() { } // here
            }
            """, Prepare: module => Remove(module.GetType("Shop").Methods.Single(method => method.IsConstructor), Code.Call)),
        ["HH0013"] = new(OwnBuilder, Prepare: module =>
        {
            foreach (var method in module.GetType("MineBuilder").Methods)
                method.Name = method.Name.Replace("Set", "Finish");
        }),
        ["HH0014"] = new("""
            using System.Threading.Tasks;
            public class Shop
            {
                [HoneyHive.Trace] public async Task Open() => await Task.Yield(); // here
            }
            """, Prepare: module => Open(module).Body.Instructions.Remove(
                Open(module).Body.Instructions.Single(instruction => instruction.Operand is MethodReference { Name: "Start" }))),
        ["HH0015"] = new(OneMethod, Prepare: module => Open(module).Body.Instructions.Add(Instruction.Create(OpCodes.Jmp, Open(module)))),
        ["HH0016"] = new(Unmarked(OneMethod), Says: "Source.dll", HasNoLine: "lines are what is missing") { HasSymbols = false },
        ["HH0017"] = new(Iterator, Prepare: module =>
            module.GetType("Shop").NestedTypes.Single().Methods.Single(method => method.Name == "System.IDisposable.Dispose").Body.Instructions.Clear()),
        ["HH0018"] = new(Unmarked(OneMethod), "<HoneyHive Exclude='Stop.*' />", Says: "FodyWeavers.xml: the pattern 'Stop.*' of Exclude", HasNoLine: InOptions),
        ["HH0019"] = new(
            "public class Shop { public void Open() { } }", "<HoneyHive Include='*' />", Says: "Include in FodyWeavers.xml", HasNoLine: OfAssembly)
        {
            HasRuntime = false,
        },
        ["HH0020"] = new(Unmarked(OneMethod), "<HoneyHive Report='Source.dll/shop.json' />", Says: "FodyWeavers.xml: the Report", HasNoLine: InOptions),
        ["HH0021"] = new(OneMethod.Replace("[Trace]", "[Trace, Tag(\"\", 1)]")),
        ["HH0022"] = new(OneMethod.Replace("[Trace]", "[Trace, Tag(\"a\", (string)null!)]")),
        ["HH0023"] = new(OneMethod.Replace("[Trace]", "[Trace, Tag(\"a\", 1), Tag(\"a\", 2)]")),
        ["HH0024"] = new(OneMethod.Replace("[Trace]", "[Trace(Kind = (System.Diagnostics.ActivityKind)9)]")),
    };

    private static string Unmarked(string source) => source.Replace(DiagnosticTrigger.Here, "");

    private static MethodDefinition Open(ModuleDefinition module) => module.GetType("Shop").Methods.Single(method => method.Name == "Open");

    private static void HideState(ModuleDefinition module) =>
        module.GetType("Shop").NestedTypes.Single().Fields.Single(field => field.Name == "<>1__state").FieldType = module.TypeSystem.Int16;

    private static void Remove(MethodDefinition method, Code code) =>
        method.Body.Instructions.Remove(method.Body.Instructions.First(instruction => instruction.OpCode.Code == code));
}
