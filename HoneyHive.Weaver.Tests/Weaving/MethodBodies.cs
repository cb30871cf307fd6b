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

    private static readonly Type[] Arguments =
        [typeof(object), typeof(string), typeof(int), typeof(DateTime), typeof(Guid), typeof(DayOfWeek), typeof(TaskAwaiter)];

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

    /// <summary>The method itself, or an instance of it for each of the <see cref="Arguments"/>.</summary>
    private static IEnumerable<(MethodBase Method, Type[] Arguments)> Instantiate(MethodBase method)
    {
        Type[] typeParameters = method.DeclaringType!.GetGenericArguments();
        Type[] methodParameters = method.IsGenericMethod ? method.GetGenericArguments() : [];
        if (typeParameters.Length + methodParameters.Length == 0)
            return [(method, [])];
        Type[] others = [.. Arguments, .. method.Module.GetTypes().Where(type => !type.ContainsGenericParameters)];
        return from candidate in Arguments
               let types = Choose(typeParameters, candidate, others)
               let methodTypes = Choose(methodParameters, candidate, others)
               let instance = Close(method, types, methodTypes)
               where instance is not null
               select (instance, (Type[])[.. types, .. methodTypes]);
    }

    /// <summary>The candidate wherever it fits, and the first that fits elsewhere.</summary>
    private static Type[] Choose(Type[] parameters, Type candidate, Type[] others) =>
        [.. parameters.Select(parameter => others.Prepend(candidate).FirstOrDefault(type => Fits(parameter, type)) ?? candidate)];

    private static bool Fits(Type parameter, Type type)
    {
        var attributes = parameter.GenericParameterAttributes;
        return (!attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) || type.IsValueType)
            && (!attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) || !type.IsValueType)
            && parameter.GetGenericParameterConstraints().All(constraint => Satisfies(type, constraint));
    }

    /// <summary>A constraint that names type parameters itself is only compared by its definition.</summary>
    private static bool Satisfies(Type type, Type constraint) =>
        constraint.IsGenericParameter
        || (constraint.ContainsGenericParameters
            ? type.GetInterfaces().Any(other => IsInstanceOf(other, constraint.GetGenericTypeDefinition()))
            : constraint.IsAssignableFrom(type));

    private static bool IsInstanceOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static MethodBase? Close(MethodBase method, Type[] types, Type[] methodTypes)
    {
        try
        {
            var closed = types.Length == 0
                ? method
                : MethodBase.GetMethodFromHandle(method.MethodHandle, method.DeclaringType!.MakeGenericType(types).TypeHandle)!;
            return methodTypes.Length == 0 ? closed : ((MethodInfo)closed).MakeGenericMethod(methodTypes);
        }
        catch (Exception exception) when (exception is ArgumentException or TypeLoadException)
        {
            // A constraint that cannot be told beforehand is not satisfied.
            return null;
        }
    }

    private static string Name(MethodBase method) => $"{method.DeclaringType}.{method.Name}";
}
