using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using HoneyHive.Capture.Shapes;

namespace HoneyHive.Capture.Members;

/// <summary>Makes the members of a type readable without reflection, boxing or allocation.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2055", Justification = NoRequirements)]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NoRequirements)]
[UnconditionalSuppressMessage("Trimming", "IL2071", Justification = NoRequirements)]
internal static class MemberFactory
{
    private const string NoRequirements = "The members ask nothing of their type arguments.";

    private const DynamicallyAccessedMemberTypes Constructors =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>An array of <see cref="Member{TOwner}"/> for the type, as its shape takes it.</summary>
    [RequiresDynamicCode("Getters are bound to generic types of the program.")]
    internal static Array Create(Type owner)
    {
        var members = MemberFinder.Of(owner);
        var redacted = RedactedNames.Of(owner);
        var array = Array.CreateInstance(typeof(Member<>).MakeGenericType(owner), members.Count);
        for (var i = 0; i < members.Count; i++)
            array.SetValue(Create(owner, members[i], redacted), i);
        return array;
    }

    /// <summary>The same by reflection.</summary>
    internal static Member<object>[] CreateReflected(Type owner)
    {
        var redacted = RedactedNames.Of(owner);
        return MemberFinder.Of(owner).Select(member => CreateReflected(member, redacted)).ToArray();
    }

    private static Member<object> CreateReflected(SnapshotMember member, HashSet<string> redacted)
    {
        if (redacted.Contains(member.Declared.Name))
            return new RedactedMember<object>(member);
        var reflected = new ReflectedMember<object>(member);
        return IsSecret(member) ? new SecretMember<object>(member, reflected) : reflected;
    }

    /// <summary>Whether one of the names of the member is that of a secret. A boolean says nothing about one.</summary>
    private static bool IsSecret(SnapshotMember member) =>
        MemberFinder.TypeOf(member.Declared) is var type && type != typeof(bool) && !NeverCaptured.Contains(type)
        && (SecretNames.IsSecret(member.Declared.Name.AsSpan()) || SecretNames.IsSecret(member.Name.AsSpan()));

    [RequiresDynamicCode("Getters are bound to generic types of the program.")]
    private static object Create(Type owner, SnapshotMember member, HashSet<string> redacted)
    {
        if (redacted.Contains(member.Declared.Name))
            return Activate(typeof(RedactedMember<>).MakeGenericType(owner), member);
        var reader = CreateReader(owner, member);
        return IsSecret(member) ? Activate(typeof(SecretMember<>).MakeGenericType(owner), member, reader) : reader;
    }

    [RequiresDynamicCode("Getters are bound to generic types of the program.")]
    private static object CreateReader(Type owner, SnapshotMember member)
    {
        var type = MemberFinder.TypeOf(member.Source);
        var getter = GetterOf(owner, type, member.Source);
        if (getter is null)
            return Activate(typeof(ReflectedMember<>).MakeGenericType(owner), member);
        if (type == typeof(string) && !owner.IsValueType)
            return Activate(typeof(StringMember<>).MakeGenericType(owner), member, getter);
        return Activate((owner.IsValueType ? typeof(StructMember<,>) : typeof(ClassMember<,>)).MakeGenericType(owner, type), member, getter);
    }

    [RequiresDynamicCode("Getters are bound to generic types of the program.")]
    private static Delegate? GetterOf(Type owner, Type type, MemberInfo member)
    {
        var signature = (owner.IsValueType ? typeof(StructGetter<,>) : typeof(Func<,>)).MakeGenericType(owner, type);
        if (member is PropertyInfo property)
            return property.GetGetMethod()!.CreateDelegate(signature);
        return FieldGetter(signature, owner, (FieldInfo)member);
    }

#if NET8_0_OR_GREATER
    [RequiresDynamicCode("Emits code.")]
    private static Delegate FieldGetter(Type signature, Type owner, FieldInfo field)
    {
        Type[] parameters = [owner.IsValueType ? owner.MakeByRefType() : owner];
        var method = new DynamicMethod("get_" + field.Name, field.FieldType, parameters, field.Module, skipVisibility: true);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, field);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate(signature);
    }
#else
    // Code cannot be emitted on every platform of .NET Standard.
    private static Delegate? FieldGetter(Type signature, Type owner, FieldInfo field) => null;
#endif

    private static object Activate([DynamicallyAccessedMembers(Constructors)] Type type, params object[] arguments) =>
        Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance, null, arguments, null)!;
}
