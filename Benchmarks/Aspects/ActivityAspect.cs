using System;
using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using AspectInjector.Broker;

namespace HoneyHive.Benchmarks.Aspects;

/// <summary>
/// What one would write with AspectInjector to get what <c>[Trace]</c> gives: an activity around the call, with arguments, result and exception.
/// </summary>
[Aspect(Scope.Global)]
[Injection(typeof(ActivityAspect))]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ActivityAspect : Attribute
{
    /// <summary>The source that a provider has to subscribe to.</summary>
    public static readonly ActivitySource Source = new("HoneyHive.Benchmarks.Aspects");

    /// <summary>Runs the method inside an activity.</summary>
    [Advice(Kind.Around, Targets = Target.Method)]
    public object? Around(
        [Argument(AspectInjector.Broker.Source.Metadata)] MethodBase method,
        [Argument(AspectInjector.Broker.Source.Name)] string name,
        [Argument(AspectInjector.Broker.Source.Arguments)] object[] arguments,
        [Argument(AspectInjector.Broker.Source.Target)] Func<object[], object> target)
    {
        using var activity = Source.StartActivity(name);
        if (activity is null)
            return target(arguments);
        SetInputs(activity, method, arguments);
        try
        {
            var result = target(arguments);
            activity.SetTag("honeyhive_outputs.result", result);
            return result;
        }
        catch (Exception exception)
        {
            Fail(activity, exception);
            throw;
        }
    }

    internal static void SetInputs(Activity activity, MethodBase method, object[] arguments)
    {
        var parameters = method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
            activity.SetTag("honeyhive_inputs." + parameters[i].Name, Copy(arguments[i]));
    }

    internal static void Fail(Activity activity, Exception exception)
    {
        activity.AddException(exception);
        activity.SetStatus(ActivityStatusCode.Error, exception.Message);
    }

    /// <summary>What can change must be copied; a string need not be.</summary>
    private static object Copy(object value) => value is ICollection ? JsonSerializer.Serialize(value) : value;
}
