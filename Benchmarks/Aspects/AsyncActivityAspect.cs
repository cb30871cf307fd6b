using System;
using System.Reflection;
using System.Threading.Tasks;
using AspectInjector.Broker;

namespace HoneyHive.Benchmarks.Aspects;

/// <summary>The same as <see cref="ActivityAspect"/> for an asynchronous method with a number as its result.</summary>
[Aspect(Scope.Global)]
[Injection(typeof(AsyncActivityAspect))]
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsyncActivityAspect : Attribute
{
    /// <summary>Runs the method inside an activity, which ends when its task does.</summary>
    [Advice(Kind.Around, Targets = Target.Method)]
    public object Around(
        [Argument(Source.Metadata)] MethodBase method,
        [Argument(Source.Name)] string name,
        [Argument(Source.Arguments)] object[] arguments,
        [Argument(Source.Target)] Func<object[], object> target) => AroundAsync(method, name, arguments, target);

    private static async Task<int> AroundAsync(MethodBase method, string name, object[] arguments, Func<object[], object> target)
    {
        using var activity = ActivityAspect.Source.StartActivity(name);
        if (activity is null)
            return await (Task<int>)target(arguments);
        ActivityAspect.SetInputs(activity, method, arguments);
        try
        {
            var result = await (Task<int>)target(arguments);
            activity.SetTag("honeyhive_outputs.result", result);
            return result;
        }
        catch (Exception exception)
        {
            ActivityAspect.Fail(activity, exception);
            throw;
        }
    }
}
