using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Returning;

public static class ThrowsBeforeReturning
{
    public const string Tree = """
        ThrowsBeforeReturning.Load [tool] (name: null) !! ArgumentNullException: Value cannot be null. (Parameter 'name')
        ThrowsBeforeReturning.Load [tool] (name: "a") => "A"
        ThrowsBeforeReturning.Clean [tool] => 1
        ThrowsBeforeReturning.Replaced [tool] !! NotSupportedException: second
        """;

    public static async Task<object> Run()
    {
        Try(() => Load(null!));
        var loaded = await Load("a");
        Effects.Add($"cleaned: {await Clean()}");
        Try(() => Replaced());
        return loaded;
    }

    private static void Try(Func<Task> call)
    {
        try
        {
            call();
        }
        catch (Exception exception)
        {
            Effects.Add($"thrown at once: {exception.GetType().Name}");
        }
    }

    [Trace]
    private static Task<string> Load(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Task.FromResult(name.ToUpperInvariant());
    }

    [Trace]
    private static Task<int> Clean()
    {
        try
        {
            throw new InvalidOperationException("handled");
        }
        catch (InvalidOperationException)
        {
            return Task.FromResult(1);
        }
        finally
        {
            Effects.Add("finally");
        }
    }

    [Trace]
    private static Task Replaced()
    {
        try
        {
            throw new InvalidOperationException("first");
        }
        finally
        {
            throw new NotSupportedException("second");
        }
    }
}
