using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HoneyHive.WeaveCheck.Oracles;

/// <summary>Puts every method body of an assembly through the JIT, which rejects most invalid IL.</summary>
internal static class MethodBodies
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Arguments =
        [typeof(object), typeof(string), typeof(int), typeof(DateTime), typeof(Guid), typeof(DayOfWeek), typeof(TaskAwaiter)];

    /// <summary>A line for each body that the JIT refuses.</summary>
    internal static IReadOnlyList<string> FindInvalid(Assembly assembly)
    {
        var types = TypesOf(assembly, out var missing).ToList();
        Type[] arguments = [.. Arguments, .. types.Where(type => !type.ContainsGenericParameters)];
        return [.. types.SelectMany(MethodsOf).Where(HasBody).SelectMany(method => Prepare(method, arguments)), .. missing];
    }

    /// <summary>The types that can be loaded; what is said of the others is a fault, too.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly, out IEnumerable<string> faults)
    {
        try
        {
            faults = [];
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            faults = exception.LoaderExceptions.OfType<Exception>().Select(missing => missing.Message);
            return exception.Types.OfType<Type>();
        }
    }

    private static bool HasBody(MethodBase method)
    {
        try
        {
            return method.GetMethodBody() is not null;
        }
        catch (Exception exception) when (exception is IOException or TypeLoadException)
        {
            // The body has locals of a type that cannot be loaded; the JIT will say so.
            return true;
        }
    }

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    private static IEnumerable<string> Prepare(MethodBase method, Type[] others)
    {
        var instances = Instantiate(method, others).ToList();
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
            return $"{Name(instance.Method)}<{string.Join(", ", instance.Arguments.AsEnumerable())}>: {exception.Message.Trim()}";
        }
    }

    /// <summary>The method itself, or an instance of it for each of the <see cref="Arguments"/>.</summary>
    private static IEnumerable<(MethodBase Method, Type[] Arguments)> Instantiate(MethodBase method, Type[] others)
    {
        Type[] typeParameters = method.DeclaringType!.GetGenericArguments();
        Type[] methodParameters = method.IsGenericMethod ? method.GetGenericArguments() : [];
        if (typeParameters.Length + methodParameters.Length == 0)
            return [(method, [])];
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

    /// <summary>The method with its signature, which is left out where one of its types is missing.</summary>
    private static string Name(MethodBase method)
    {
        try
        {
            return $"{method.DeclaringType}: {method}";
        }
        catch (Exception exception) when (exception is IOException or TypeLoadException)
        {
            return $"{method.DeclaringType}: {method.Name}";
        }
    }
}
