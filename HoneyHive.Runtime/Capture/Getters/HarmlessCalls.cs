using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace HoneyHive.Capture.Getters;

/// <summary>
/// Members of the framework that do nothing but compute, as far as they are given values that can't run code of the program: the <c>ToString</c> of
/// an object could.
/// </summary>
internal static class HarmlessCalls
{
    private static readonly HashSet<Type> PlainTypes =
    [
        typeof(void), typeof(bool), typeof(char), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long),
        typeof(ulong), typeof(nint), typeof(nuint), typeof(float), typeof(double), typeof(decimal), typeof(string), typeof(Guid), typeof(DateTime),
        typeof(DateTimeOffset), typeof(TimeSpan), typeof(Uri), typeof(Version), typeof(Math), typeof(ReadOnlySpan<char>), typeof(Index), typeof(Range),
#if NET8_0_OR_GREATER
        typeof(DateOnly), typeof(TimeOnly), typeof(Half), typeof(Int128), typeof(UInt128),
#endif
    ];

    private static readonly HashSet<string> CollectionMembers =
        ["get_Count", "get_Length", "get_IsEmpty", "get_IsDefault", "get_IsDefaultOrEmpty", "get_Item", "TryGetValue", "ContainsKey", "get_Key", "get_Value"];

    private static readonly Type[] CollectionTypes =
    [
        typeof(List<>), typeof(IList<>), typeof(IReadOnlyList<>), typeof(ICollection<>), typeof(IReadOnlyCollection<>), typeof(Dictionary<,>),
        typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(KeyValuePair<,>), typeof(HashSet<>),
    ];

    /// <summary>Whether values of the type can't run code of the program.</summary>
    internal static bool IsPlain(Type? type) =>
        type is not null
        && (PlainTypes.Contains(type) || type.IsEnum || (type.IsArray && IsPlain(type.GetElementType())) || (type.IsByRef && IsPlain(type.GetElementType()))
            || (Nullable.GetUnderlyingType(type) is { } underlying && IsPlain(underlying)));

    internal static bool Contains(MethodBase method)
    {
        var type = method.DeclaringType;
        if (type is null)
            return false;
        return method switch
        {
            _ when IsPlain(type) => HasPlainParameters(method),
            _ when Nullable.GetUnderlyingType(type) is not null => method.Name is ".ctor" or "get_HasValue" or "get_Value" or "GetValueOrDefault",
            _ when IsInterpolation(type) => method.Name != "AppendFormatted" || HasPlainParameters(method),
            _ when CollectionMembers.Contains(method.Name) => IsCollection(type),
            _ => false,
        };
    }

    /// <summary>Whether the method makes a collection without any content.</summary>
    internal static bool IsEmptyCollection(MemberInfo? constructor) =>
        constructor is ConstructorInfo { DeclaringType: { } type } made && made.GetParameters().Length == 0
        && (type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) ?? false) && type.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);

    // A dictionary asks its keys for their hash code; those of plain types are no code of the program.
    private static bool IsCollection(Type type) =>
        type.IsGenericType && CollectionTypes.Contains(type.GetGenericTypeDefinition()) && (type.GetGenericArguments().Length == 1 || IsPlain(type.GetGenericArguments()[0]));

    private static bool HasPlainParameters(MethodBase method) => method.GetParameters().All(parameter => IsPlain(parameter.ParameterType));

#if NET8_0_OR_GREATER
    private static bool IsInterpolation(Type type) => type == typeof(DefaultInterpolatedStringHandler);
#else
    private static bool IsInterpolation(Type type) => false;
#endif
}
