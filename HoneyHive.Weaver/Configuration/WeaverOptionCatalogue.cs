using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>
/// Everything that the element accepts. FodyWeavers.xsd and HoneyHive.Fody.xcf say the same; docs/weaving.md explains it.
/// </summary>
internal static class WeaverOptionCatalogue
{
    private const string Boolean = "xs:boolean";
    private const string Text = "xs:string";

    /// <summary>Text whose surrounding white space does not count.</summary>
    private const string Token = "xs:token";

    internal static readonly WeaverOption Enabled = new(
        nameof(Enabled), Boolean, "'false' leaves the assembly exactly as the compiler made it. Default: 'true'.");

    internal static readonly WeaverOption Include = new(
        nameof(Include), Text,
        "Methods to trace without an attribute: patterns over Namespace.Type.Method in which '*' stands for any characters, "
        + "separated by ',', ';' or white space. Default: none.");

    internal static readonly WeaverOption Exclude = new(
        nameof(Exclude), Text,
        "Methods not to trace, unless they have a [Trace] of their own: patterns as in Include, over which they win. Default: none.");

    internal static readonly WeaverOption EventType = new(
        nameof(EventType), Token, "Event type where no [Trace] gives one. Default: 'Tool'.", NamedValues.EventTypes.All);

    internal static readonly WeaverOption Kind = new(
        nameof(Kind), Token, "Kind of the spans where no [Trace] gives one. Default: 'Internal'.", NamedValues.SpanKinds.All);

    internal static readonly WeaverOption CaptureInputs = new(
        nameof(CaptureInputs), Boolean, "Whether arguments are recorded where no [Trace] says. Default: 'true'.");

    internal static readonly WeaverOption CaptureOutputs = new(
        nameof(CaptureOutputs), Boolean, "Whether results are recorded where no [Trace] says. Default: 'true'.");

    internal static readonly WeaverOption IncludeAccessors = new(
        nameof(IncludeAccessors), Boolean,
        "'true' lets patterns and [Trace] on types and assemblies stand for accessors of properties and events, too. Default: 'false'.");

    internal static readonly WeaverOption IncludeConstructors = new(
        nameof(IncludeConstructors), Boolean,
        "'true' lets patterns and [Trace] on types and assemblies stand for constructors, too. Default: 'false'.");

    internal static readonly WeaverOption IncludeCompilerGenerated = new(
        nameof(IncludeCompilerGenerated), Boolean,
        "'true' lets patterns and [Trace] on types and assemblies stand for lambdas, local functions and generated members, too. "
        + "Default: 'false'.");

    internal static readonly WeaverOption LeafAnalysis = new(
        nameof(LeafAnalysis), Boolean,
        "'false' makes every span the current one, also those of methods that cannot tell and call nothing that could. Default: 'true'.");

    internal static readonly WeaverOption Report = new(
        nameof(Report), Text,
        "Path of a JSON file, relative to the project, that tells what was woven, how, and why the rest was not. Default: none.");

    internal static IReadOnlyList<WeaverOption> All { get; } =
        [
            Enabled, Include, Exclude, EventType, Kind, CaptureInputs, CaptureOutputs, IncludeAccessors, IncludeConstructors,
            IncludeCompilerGenerated, LeafAnalysis, Report,
        ];
}
