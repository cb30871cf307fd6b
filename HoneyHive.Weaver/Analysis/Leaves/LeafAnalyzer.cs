using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>
/// Finds the leaves among the methods that are traced. Everything that a method can reach in its own assembly is read once; what has an obstacle
/// takes all its callers, and theirs, out. What is left, cycles included, has none.
/// </summary>
internal sealed class LeafAnalyzer
{
    private readonly BodyReader reader;
    private readonly Dictionary<MethodDefinition, List<MethodDefinition>> callers = [];
    private readonly Dictionary<MethodDefinition, Obstacle> obstacles = [];

    private LeafAnalyzer(IReadOnlyCollection<MethodDefinition> traced) => reader = new(traced);

    /// <summary>The plans, those of synchronous methods with a verdict.</summary>
    internal static IReadOnlyList<TracePlan> Judge(IReadOnlyList<TracePlan> plans)
    {
        var analyzer = new LeafAnalyzer(new HashSet<MethodDefinition>(plans.Select(plan => plan.Method)));
        analyzer.Spread(analyzer.ReadFrom(plans.Where(IsCandidate).Select(plan => plan.Method)));
        return plans.Select(plan => IsCandidate(plan) ? plan with { Leaf = analyzer.VerdictOn(plan.Method) } : plan).ToList();
    }

    /// <summary>Others suspend, or are suspended, or make something that runs later.</summary>
    private static bool IsCandidate(TracePlan plan) => plan.Shape is MethodShape.Sync;

    private LeafVerdict VerdictOn(MethodDefinition method) => new(obstacles.TryGetValue(method, out var obstacle) ? obstacle.ToString() : null);

    /// <summary>Reads these methods and all that they reach.</summary>
    /// <returns>Those with an obstacle of their own.</returns>
    private Queue<MethodDefinition> ReadFrom(IEnumerable<MethodDefinition> roots)
    {
        var observing = new Queue<MethodDefinition>();
        var known = new HashSet<MethodDefinition>(roots);
        var unread = new Queue<MethodDefinition>(known);
        while (unread.Count > 0)
        {
            var method = unread.Dequeue();
            var facts = reader.Read(method);
            if (facts.Obstacle is { } reason)
            {
                obstacles[method] = new(reason, method);
                observing.Enqueue(method);
            }

            foreach (var callee in facts.Callees)
            {
                CallersOf(callee).Add(method);
                if (known.Add(callee))
                    unread.Enqueue(callee);
            }
        }

        return observing;
    }

    private void Spread(Queue<MethodDefinition> observing)
    {
        while (observing.Count > 0)
        {
            var callee = observing.Dequeue();
            foreach (var caller in CallersOf(callee).Where(caller => !obstacles.ContainsKey(caller)))
            {
                obstacles[caller] = obstacles[callee] with { Callee = callee };
                observing.Enqueue(caller);
            }
        }
    }

    private List<MethodDefinition> CallersOf(MethodDefinition callee)
    {
        if (!callers.TryGetValue(callee, out var list))
            callers[callee] = list = [];
        return list;
    }
}
