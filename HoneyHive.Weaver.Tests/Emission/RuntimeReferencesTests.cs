using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using HoneyHive.Weaver.Emission;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>The weaver knows the runtime by names only: these are the names.</summary>
public sealed class RuntimeReferencesTests
{
    [Fact]
    public void Every_name_exists_in_the_runtime_and_is_public()
    {
        using var compiled = new WovenSource("public class Shop { [HoneyHive.Trace] public void Open() { } }");
        using var resolver = new ReferenceResolver(SpecimenCompiler.References);
        using var module = ModuleDefinition.ReadModule(compiled.UnwovenPath, new ReaderParameters { AssemblyResolver = resolver });
        var runtime = new RuntimeReferences(module, RuntimeAssembly.Find(module)!);
        var type = module.TypeSystem.Int32;
        MethodReference[] methods =
        [
            runtime.CreateTracedMethod, runtime.CreateRedact,
            runtime.WithKind, runtime.WithText, runtime.WithFlag, runtime.WithInteger, runtime.WithNumber,
            runtime.Enter, runtime.EnterLeaf, runtime.Begin, runtime.Resume, runtime.Open, runtime.Close, runtime.Fail, runtime.Return,
            runtime.Exit, runtime.CompleteWithoutResult, runtime.CompleteFailed, runtime.Input(type), runtime.Output(type), runtime.Complete(type),
            .. TasksAndStreams(module).Select(runtime.EndWith), runtime.BeginItems, runtime.YieldWithoutItem, runtime.Yield(type),
        ];

        Assert.All(methods, method => Assert.True(method.Resolve() is { IsPublic: true }, method.FullName));
        Assert.All([runtime.Span, runtime.TracedMethod, runtime.CurrentScope], reference => Assert.True(reference.Resolve() is { IsPublic: true }, reference.FullName));
    }

    private static IEnumerable<TypeReference> TasksAndStreams(ModuleDefinition module) =>
        new[]
        {
            typeof(Task), typeof(Task<int>), typeof(ValueTask), typeof(ValueTask<int>), typeof(IAsyncEnumerable<int>), typeof(IAsyncEnumerator<int>),
        }.Select(module.ImportReference);

    [Fact]
    public void Nothing_else_in_the_runtime_is_called()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public class Shop
            {
                public int Open(int key) => key;
                public async System.Threading.Tasks.Task<int> OpenAsync(int key) { await System.Threading.Tasks.Task.Yield(); return key; }
                public System.Threading.Tasks.ValueTask<int> Await(int key) => new(key);
                public System.Collections.Generic.IEnumerable<int> Keys(int key) { yield return key; }
                [HoneyHive.Trace] public System.Collections.Generic.IAsyncEnumerable<int> Later(System.Collections.Generic.IAsyncEnumerable<int> keys) => keys;
            }
            """);

        Assert.Equal(
            ["Span", "TraceAttribute", "TracedMethod", "Weave"],
            woven.Module.GetTypeReferences().Where(type => type.Scope.Name == "HoneyHive.Runtime").Select(type => type.Name).Order());
    }
}
