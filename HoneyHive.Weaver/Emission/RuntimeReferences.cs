using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// All that woven code calls in the runtime, by name: nothing is imported, so no reference to another core library comes along.
/// </summary>
internal sealed partial class RuntimeReferences
{
    /// <summary>What the runtime writes, too, where a value must not be recorded.</summary>
    internal const string RedactedMarker = "<redacted>";

    private const string WeavingNamespace = "HoneyHive.Weaving";

    private readonly TypeReference weave;
    private readonly MethodReference input;
    private readonly MethodReference output;
    private readonly MethodReference completeWithResult;
    private readonly MethodReference yieldWithItem;

    internal RuntimeReferences(ModuleDefinition module, AssemblyNameReference runtime)
    {
        var types = module.TypeSystem;
        weave = new(WeavingNamespace, "Weave", module, runtime);
        Span = new("HoneyHive.Spans", "Span", module, runtime);
        TracedMethod = new(WeavingNamespace, "TracedMethod", module, runtime);
        CurrentScope = new(Span.Namespace, "CurrentScope", module, runtime, valueType: true);

        CreateTracedMethod = new(".ctor", types.Void, TracedMethod)
        {
            HasThis = true,
            Parameters = { new(types.String), new(types.String), new(types.Int32), new(types.String) },
        };
        WithKind = DescriptorMethod("WithKind", types.Int32);
        WithText = DescriptorMethod("WithTag", types.String, types.String);
        WithFlag = DescriptorMethod("WithTag", types.String, types.Boolean);
        WithInteger = DescriptorMethod("WithTag", types.String, types.Int64);
        WithNumber = DescriptorMethod("WithTag", types.String, types.Double);
        CreateRedact = new(".ctor", types.Void, new("HoneyHive", "RedactAttribute", module, runtime)) { HasThis = true };
        Enter = Method("Enter", Span, TracedMethod);
        EnterLeaf = Method("EnterLeaf", Span, TracedMethod);
        Begin = Method("Begin", Span, TracedMethod);
        Resume = Method("Resume", types.Void, Span);
        Open = Method("Open", CurrentScope, Span);
        Close = Method("Close", types.Void, CurrentScope);
        Fail = Method("Fail", types.Boolean, Span, types.Object);
        Return = Method("Return", types.Void, Span);
        Exit = Method("Exit", types.Void, Span);
        CompleteWithoutResult = Method("Complete", types.Void, Span);
        CompleteFailed = Method("CompleteFailed", types.Void, Span, types.Object);
        BeginItems = Method("BeginItems", Span, TracedMethod);
        YieldWithoutItem = Method("Yield", Span, Span, types.Boolean);
        input = GenericMethod("Input", types.Void, Span, types.Int32);
        output = GenericMethod("Output", types.Void, Span);
        completeWithResult = GenericMethod("Complete", types.Void, Span);
        yieldWithItem = GenericMethod("Yield", Span, Span, types.Boolean);
        RedactedInput = Input(types.String);
        RedactedOutput = Output(types.String);
        CompleteRedacted = Complete(types.String);
        YieldRedacted = Yield(types.String);
    }

    internal TypeReference Span { get; }

    internal TypeReference TracedMethod { get; }

    internal TypeReference CurrentScope { get; }

    internal MethodReference CreateTracedMethod { get; }

    /// <summary><c>TracedMethod WithKind(int)</c>.</summary>
    internal MethodReference WithKind { get; }

    /// <summary>The overloads of <c>TracedMethod WithTag(string, …)</c>.</summary>
    internal MethodReference WithText { get; }

    /// <inheritdoc cref="WithText"/>
    internal MethodReference WithFlag { get; }

    /// <inheritdoc cref="WithText"/>
    internal MethodReference WithInteger { get; }

    /// <inheritdoc cref="WithText"/>
    internal MethodReference WithNumber { get; }

    /// <summary>The constructor of the attribute <c>[Redact]</c>.</summary>
    internal MethodReference CreateRedact { get; }

    internal MethodReference Enter { get; }

    internal MethodReference EnterLeaf { get; }

    internal MethodReference Begin { get; }

    internal MethodReference Resume { get; }

    internal MethodReference Open { get; }

    internal MethodReference Close { get; }

    internal MethodReference Fail { get; }

    internal MethodReference Return { get; }

    internal MethodReference Exit { get; }

    internal MethodReference CompleteWithoutResult { get; }

    internal MethodReference CompleteFailed { get; }

    internal MethodReference BeginItems { get; }

    internal MethodReference YieldWithoutItem { get; }

    /// <summary>The methods that record <see cref="RedactedMarker"/>.</summary>
    internal MethodReference RedactedInput { get; }

    /// <inheritdoc cref="RedactedInput"/>
    internal MethodReference RedactedOutput { get; }

    /// <inheritdoc cref="RedactedInput"/>
    internal MethodReference CompleteRedacted { get; }

    /// <inheritdoc cref="RedactedInput"/>
    internal MethodReference YieldRedacted { get; }

    internal MethodReference Input(TypeReference type) => Instantiate(input, type);

    internal MethodReference Output(TypeReference type) => Instantiate(output, type);

    internal MethodReference Complete(TypeReference type) => Instantiate(completeWithResult, type);

    internal MethodReference Yield(TypeReference type) => Instantiate(yieldWithItem, type);
}
