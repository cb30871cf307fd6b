using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Runtime;

/// <summary>A change of what users and woven assemblies are compiled against is seen in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_interface_is_the_approved_one()
    {
        var approved = File.ReadAllLines(Path.Combine(Repository.Root, "HoneyHive.Runtime", "PublicApi.txt"));

        Assert.Equal(string.Join('\n', approved), string.Join('\n', Describe(typeof(TraceAttribute).Assembly)));
    }

    private static IEnumerable<string> Describe(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Describe);

    private static IEnumerable<string> Describe(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true } and not FieldInfo { IsSpecialName: true })
            .Select(member => $"{type.FullName}: {Describe(member)}")
            .Order(StringComparer.Ordinal)
            .Prepend($"{type.FullName} : {type.BaseType?.Name}");

    private static string Describe(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {Convert.ToInt32(constant.GetRawConstantValue(), null)}",
        PropertyInfo property => $"{property} {{{(property.CanRead ? " get;" : "")}{(property.SetMethod is { IsPublic: true } ? " set;" : "")} }}",
        _ => member.ToString()!,
    };
}
