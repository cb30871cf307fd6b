using System;
using System.Collections.Generic;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Carries out plans. By now everything is decided: nothing here looks for reasons not to weave.</summary>
internal sealed class MethodRewriter
{
    private readonly DiagnosticReporter diagnostics;
    private readonly DescriptorEmitter descriptors;
    private readonly SyncRewriter sync;
    private readonly ReturningRewriter returning;
    private readonly AsyncRewriter async;
    private readonly IteratorRewriter iterator;
    private readonly AsyncIteratorRewriter asyncIterator;

    internal MethodRewriter(ModuleDefinition module, RuntimeReferences runtime, DiagnosticReporter diagnostics)
    {
        this.diagnostics = diagnostics;
        var protection = new BodyProtection(module, runtime);
        var failed = new FailedCompletion(runtime);
        descriptors = new(module, runtime);
        sync = new(runtime, protection);
        returning = new(runtime, protection);
        async = new(runtime, failed);
        iterator = new(runtime, protection);
        asyncIterator = new(runtime, failed);
    }

    internal void Rewrite(IEnumerable<TracePlan> plans)
    {
        foreach (var plan in plans)
            TryRewrite(plan);
    }

    private void TryRewrite(TracePlan plan)
    {
        try
        {
            Rewrite(plan);
        }
        catch (Exception exception)
        {
            var location = SourceLocation.Of(plan.Method);
            diagnostics.Report(
                DiagnosticCatalogue.WeavingFailed, location, plan.Method.FullName, exception.GetType().Name, exception.Message);
        }
    }

    private void Rewrite(TracePlan plan)
    {
        var descriptor = descriptors.Emit(plan);
        switch (plan.Shape)
        {
            case MethodShape.Sync or MethodShape.RuntimeAsync:
                sync.Rewrite(plan, descriptor);
                break;
            case MethodShape.Constructor { BaseCall: var baseCall }:
                sync.Rewrite(plan, descriptor, baseCall);
                break;
            case MethodShape.Returning:
                returning.Rewrite(plan, descriptor);
                break;
            case MethodShape.Async { StateMachine: var stateMachine }:
                async.Rewrite(plan, stateMachine, descriptor);
                break;
            case MethodShape.Iterator shape:
                iterator.Rewrite(plan, shape, descriptor);
                break;
            case MethodShape.AsyncIterator shape:
                asyncIterator.Rewrite(plan, shape, descriptor);
                break;
            default:
                throw new InvalidOperationException($"A plan has no shape that can be woven: {plan.Shape}.");
        }
    }
}
