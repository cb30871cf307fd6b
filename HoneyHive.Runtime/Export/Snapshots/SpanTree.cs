using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace HoneyHive.Export.Snapshots;

/// <summary>Draws spans as a tree, one line a span, children by the time of their start.</summary>
internal static class SpanTree
{
    /// <summary>The tree, its lines separated by <c>\n</c>. A span whose parent is not among the spans is a root.</summary>
    internal static string Draw(IEnumerable<SpanSnapshot> spans, SpanTreeOptions options)
    {
        var all = spans.ToList();
        var known = new HashSet<string>(all.Select(span => span.SpanId));
        var children = all.Where(span => HasParent(span, known)).ToLookup(span => span.ParentId!);
        var drawing = new StringBuilder();
        foreach (var root in InOrder(all.Where(span => !HasParent(span, known))))
            AppendTree(drawing, root, children, options);
        return drawing.ToString().TrimEnd('\n');
    }

    private static bool HasParent(SpanSnapshot span, HashSet<string> known) => span.ParentId is { } parent && known.Contains(parent);

    /// <summary>A stable sort: spans that started in the same instant stay in the order in which they were given.</summary>
    private static IEnumerable<SpanSnapshot> InOrder(IEnumerable<SpanSnapshot> spans) => spans.OrderBy(span => span.StartUnixNanoseconds);

    /// <summary>Depth first, with a stack of its own: a traced recursion may be deeper than the thread's stack.</summary>
    private static void AppendTree(
        StringBuilder drawing, SpanSnapshot root, ILookup<string, SpanSnapshot> children, SpanTreeOptions options)
    {
        var pending = new Stack<(SpanSnapshot Span, string Branch, string Indent)>();
        pending.Push((root, string.Empty, string.Empty));
        while (pending.Count > 0)
        {
            var (span, branch, indent) = pending.Pop();
            SpanLine.Append(drawing.Append(branch), span, options);
            drawing.Append('\n');
            var isLast = true;
            foreach (var child in InOrder(children[span.SpanId]).Reverse())
            {
                pending.Push((child, indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  ")));
                isLast = false;
            }
        }
    }
}
