using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace HoneyHive.Tests.Weaving;

/// <summary>A loaded copy of a group of specimens.</summary>
internal sealed class SpecimenAssembly(Assembly assembly)
{
    private readonly Type effects = assembly.GetType("Specimens.Effects", throwOnError: true)!;

    internal Assembly Assembly { get; } = assembly;

    /// <summary>A text that the specimen declares as a constant.</summary>
    internal string? Constant(SpecimenFile specimen, string name) =>
        (string?)ClassOf(specimen).GetField(name)?.GetRawConstantValue();

    /// <summary>
    /// Runs a specimen from a fresh flow of control: no activity, no synchronization context. What can be seen of the run from
    /// outside is the result: the effects in their order, what the call left behind in the flow of its caller, the returned value or the
    /// exception with its frames, and all that was thrown.
    /// </summary>
    internal Task<string> RunAsync(SpecimenFile specimen)
    {
        Activity.Current = null;
        return Task.Run(() => ObserveAsync(ClassOf(specimen).GetMethod("Run")!));
    }

    private Type ClassOf(SpecimenFile specimen) => Assembly.GetType(specimen.ClassName, throwOnError: true)!;

    private async Task<string> ObserveAsync(MethodInfo run)
    {
        var log = (List<string>)(effects.GetField("Log")?.GetValue(null) ?? effects.GetProperty("Log")!.GetValue(null))!;
        log.Clear();
        using var thrown = new ThrownExceptions();
        string left = "", ending;
        try
        {
            ending = $"returns {await InvokeAsync(run, context => left = context)}";
        }
        catch (Exception exception)
        {
            ending = ExceptionText.Of(exception);
        }

        return string.Join('\n', [.. log, left, ending, thrown.Describe()]);
    }

    private static async Task<object?> InvokeAsync(MethodInfo run, Action<string> leave)
    {
        var result = Call(run, leave);
        if (result is not Task task)
            return result;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task);
    }

    private static object? Call(MethodInfo run, Action<string> leave)
    {
        CallerContext.Prepare();
        try
        {
            // Through reflection, the first calls of a method throw once more than later ones.
            return run.ReturnType.IsValueType
                ? run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)
                : run.CreateDelegate<Func<object?>>()();
        }
        finally
        {
            leave(CallerContext.Describe());
        }
    }
}
