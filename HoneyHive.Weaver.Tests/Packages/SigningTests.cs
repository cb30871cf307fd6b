using System;
using System.Reflection;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>A woven assembly has the strong name that the project asks for.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SigningTests(PackageFeed feed)
{
    [Theory]
    [InlineData("signed", "", true)]
    [InlineData("delayed", "<DelaySign>true</DelaySign>", false)]
    [InlineData("public", "<PublicSign>true</PublicSign>", true)]
    public async Task A_woven_assembly_is_signed_as_the_project_says(string name, string property, bool isSigned)
    {
        using var key = new RSACryptoServiceProvider(1024);
        var consumer = Signed(name, isSigned ? key.ExportCspBlob(includePrivateParameters: true) : PublicKeyFile(key), property);
        await consumer.BuildAsync();

        var path = consumer.Find("Program.dll", "bin");
        Assert.Equal(PublicKeyFile(key), AssemblyName.GetAssemblyName(path).GetPublicKey());
        Assert.Equal(isSigned, StrongName.IsValid(path, key));
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());
    }

    /// <summary>Fody writes the file of the key into the assembly as it is, for everybody to read.</summary>
    [Fact]
    public async Task A_private_key_does_not_get_into_an_assembly_that_is_signed_later()
    {
        using var key = new RSACryptoServiceProvider(1024);
        var consumer = Signed("leaking", key.ExportCspBlob(includePrivateParameters: true), "<DelaySign>true</DelaySign>");

        var message = await consumer.FailToBuildAsync();
        Assert.Matches(@"Program\.csproj : error HH0027: DelaySign .*'key\.snk' holds the private key", message);
        Assert.Empty(consumer.FindAll("Program.dll"));

        consumer.Write("Program.csproj", consumer.Read("Program.csproj").Replace("DelaySign", "PublicSign", StringComparison.Ordinal));
        await consumer.BuildAsync();
    }

    /// <summary>Fody finds the file of an attribute as well, relative to where the assembly is compiled.</summary>
    [Fact]
    public async Task A_key_that_only_the_source_names_does_not_get_there_either()
    {
        using var key = new RSACryptoServiceProvider(1024);
        var consumer = Signed("attribute", key.ExportCspBlob(includePrivateParameters: true), "<DelaySign>true</DelaySign><NoWarn>CS1699</NoWarn>");
        consumer.Write("Program.csproj", consumer.Read("Program.csproj").Replace("<AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>", "", StringComparison.Ordinal));
        consumer.Write("Key.cs", """[assembly: System.Reflection.AssemblyKeyFile("../../../key.snk")]""");

        Assert.Matches(@"Program\.csproj : error HH0027: DelaySign .*AssemblyOriginatorKeyFile", await consumer.FailToBuildAsync());
        Assert.Empty(consumer.FindAll("Program.dll"));
    }

    private ConsumerProject Signed(string name, byte[] key, string property)
    {
        var consumer = ConsumerProject.Program(feed, name);
        consumer.Write("key.snk", key);
        consumer.Write("Program.csproj", ConsumerSources.Project(
            "net10.0",
            $"<OutputType>Exe</OutputType><SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>{property}",
            ConsumerSources.Package(PackageFeed.FirstVersion)));
        return consumer;
    }

    /// <summary>What <c>sn -p</c> writes: an algorithm for signatures (RSA), one for hashes (SHA-1) and the size of the key, then the key.</summary>
    private static byte[] PublicKeyFile(RSACryptoServiceProvider key)
    {
        var publicKey = key.ExportCspBlob(includePrivateParameters: false);
        publicKey[5] = 0x24; // for signatures, not for the exchange of keys
        return [.. BitConverter.GetBytes(0x2400), .. BitConverter.GetBytes(0x8004), .. BitConverter.GetBytes(publicKey.Length), .. publicKey];
    }
}
