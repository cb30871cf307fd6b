using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>What the project says in FodyWeavers.xml; the defaults are those of an element without attributes.</summary>
internal sealed record WeaverOptions
{
    internal const string ElementName = "HoneyHive";

    /// <summary>Whether anything is woven.</summary>
    internal bool Enabled { get; init; } = true;

    /// <summary>Methods that are traced without an attribute.</summary>
    internal IReadOnlyList<NamePattern> Include { get; init; } = [];

    /// <summary>Methods that are not traced, unless they have a <c>[Trace]</c> of their own.</summary>
    internal IReadOnlyList<NamePattern> Exclude { get; init; } = [];

    /// <summary>A value of the runtime's <c>EventType</c>, where no <c>[Trace]</c> gives one.</summary>
    internal int EventType { get; init; }

    /// <summary>A value of <c>ActivityKind</c>, where no <c>[Trace]</c> gives one.</summary>
    internal int Kind { get; init; }

    /// <summary>Whether arguments are recorded, where no <c>[Trace]</c> says.</summary>
    internal bool CaptureInputs { get; init; } = true;

    /// <summary>Whether results are recorded, where no <c>[Trace]</c> says.</summary>
    internal bool CaptureOutputs { get; init; } = true;

    /// <summary>Whether what stands for many methods stands for accessors of properties and events, too.</summary>
    internal bool IncludeAccessors { get; init; }

    /// <summary>Whether what stands for many methods stands for constructors of objects and types, too.</summary>
    internal bool IncludeConstructors { get; init; }

    /// <summary>Whether what stands for many methods stands for lambdas, local functions and generated code, too.</summary>
    internal bool IncludeCompilerGenerated { get; init; }

    /// <summary>Whether methods that cannot tell are looked for, so that their spans need not be made current.</summary>
    internal bool LeafAnalysis { get; init; } = true;

    /// <summary>Where the report goes, relative to the project; null for no report.</summary>
    internal string? Report { get; init; }
}
