using System.Collections.Generic;
using HoneyHive.Weaver.Analysis.Leaves;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>All that has been decided about a method before anything is changed.</summary>
/// <param name="Method">The method; for an async one its kickoff.</param>
/// <param name="Shape">How it is rewritten.</param>
/// <param name="Name">Name of its spans.</param>
/// <param name="Function">Its fully qualified name.</param>
/// <param name="Settings">What has been said about it.</param>
/// <param name="Inputs">The parameters that are recorded, in order.</param>
/// <param name="Output">What is recorded of the result.</param>
/// <param name="Leaf">Whether its span may stay unseen while it runs; null where that is never so.</param>
internal sealed record TracePlan(
    MethodDefinition Method,
    MethodShape Shape,
    string Name,
    string Function,
    TraceSettings Settings,
    IReadOnlyList<CapturedParameter> Inputs,
    OutputCapture Output,
    LeafVerdict? Leaf = null);
