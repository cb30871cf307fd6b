using System.Linq;
using HoneyHive.Spans;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

public class SpanStackTests
{
    private readonly SpanStack stack = new();

    [Fact]
    public void The_innermost_is_what_was_pushed_last()
    {
        Assert.Null(stack.Innermost);
        var spans = Enumerable.Range(0, 100).Select(_ => NewSpan()).ToList();
        spans.ForEach(stack.Push);
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            Assert.Same(spans[i], stack.Innermost);
            stack.Remove(spans[i]);
        }

        Assert.Null(stack.Innermost);
    }

    [Fact]
    public void What_has_not_ended_stays_when_a_span_around_it_ends()
    {
        var (outer, middle, inner) = (NewSpan(), NewSpan(), NewSpan());
        stack.Push(outer);
        stack.Push(middle);
        stack.Push(inner);

        stack.Remove(outer);
        stack.Remove(outer);
        Assert.Same(inner, stack.Innermost);
        stack.Remove(inner);
        Assert.Same(middle, stack.Innermost);
        stack.Remove(middle);
        Assert.Null(stack.Innermost);
    }

    [Fact]
    public void What_is_gone_is_not_found_again()
    {
        var span = NewSpan();
        stack.Push(span);
        stack.Remove(span);
        stack.Remove(span);
        Assert.Null(stack.Innermost);
    }

    private static Span NewSpan() => new(new LazyAttributeSet(1));
}
