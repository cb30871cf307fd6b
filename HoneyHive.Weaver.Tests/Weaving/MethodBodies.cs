using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HoneyHive.Tests.Weaving;

/// <summary>Puts every method body of an assembly through the JIT, which rejects most invalid IL.</summary>
internal static class MethodBodies
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Arguments = [typeof(object), typeof(string), typeof(int), typeof(DateTime), typeof(Guid), typeof(DayOfWeek)];

    /// <summary>A line for each body that the JIT refuses.</summary>
    internal static IReadOnlyList<string> FindInvalid(Assembly assembly) =>
        [.. assembly.GetTypes().SelectMany(MethodsOf).Where(method => method.GetMethodBody() is not null).SelectMany(Prepare)];

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    private static IEnumerable<string> Prepare(MethodBase method)
    {
        var instances = Instantiate(method).ToList();
        return instances.Count == 0
            ? [$"{Name(method)}: no type argument fits its constraints"]
            : instances.Select(Prepare).OfType<string>();
    }

    private static string? Prepare((MethodBase Method, Type[] Arguments) instance)
    {
        try
        {
            RuntimeHelpers.PrepareMethod(instance.Method.MethodHandle, [.. instance.Arguments.Select(type => type.TypeHandle)]);
            return null;
        }
        catch (Exception exception)
        {
            return $"{Name(instance.Method)}<{string.Join(", ", instance.Arguments.AsEnumerable())}>: {exception.Message}";
        }
    }

    /// <summary>The method itself, or one instance for each type that fits all parameters of the type and the method.</summary>
    private static IEnumerable<(MethodBase Method, Type[] Arguments)> Instantiate(MethodBase method)
    {
        var typeParameters = method.DeclaringType!.GetGenericArguments().Length;
        var methodParameters = method.IsGenericMethod ? method.GetGenericArguments().Length : 0;
        if (typeParameters + methodParameters == 0)
            return [(method, [])];
        return from candidate in Arguments.Concat(method.Module.GetTypes().Where(type => !type.ContainsGenericParameters))
               let instance = Close(method, candidate)
               where instance is not null
               select (instance, Enumerable.Repeat(candidate, typeParameters + methodParameters).ToArray());
    }

    private static MethodBase? Close(MethodBase method, Type argument)
    {
        try
        {
            var type = method.DeclaringType!;
            if (type.IsGenericType)
            {
                type = type.MakeGenericType(Fill(type.GetGenericArguments(), argument));
                method = MethodBase.GetMethodFromHandle(method.MethodHandle, type.TypeHandle)!;
            }

            return method is MethodInfo { IsGenericMethod: true } generic
                ? generic.MakeGenericMethod(Fill(generic.GetGenericArguments(), argument))
                : method;
        }
        catch (Exception exception) when (exception is ArgumentException or TypeLoadException)
        {
            // The type does not satisfy a constraint.
            return null;
        }
    }

    private static Type[] Fill(Type[] parameters, Type argument) => [.. parameters.Select(_ => argument)];

    private static string Name(MethodBase method) => $"{method.DeclaringType}.{method.Name}";
}
