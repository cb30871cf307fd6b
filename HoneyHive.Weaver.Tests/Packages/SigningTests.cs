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
        var consumer = ConsumerProject.Program(feed, name);
        consumer.Write("key.snk", isSigned ? key.ExportCspBlob(includePrivateParameters: true) : PublicKeyFile(key));
        consumer.Write("Program.csproj", ConsumerSources.Project(
            "net10.0",
            $"<OutputType>Exe</OutputType><SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>{property}",
            ConsumerSources.Package(PackageFeed.FirstVersion)));
        await consumer.BuildAsync();

        var path = consumer.Find("Program.dll", "bin");
        Assert.Equal(PublicKeyFile(key), AssemblyName.GetAssemblyName(path).GetPublicKey());
        Assert.Equal(isSigned, StrongName.IsValid(path, key));
        Assert.Contains(ConsumerSources.Span, await consumer.RunAsync());
    }

    /// <summary>What <c>sn -p</c> writes: an algorithm for signatures (RSA), one for hashes (SHA-1) and the size of the key, then the key.</summary>
    private static byte[] PublicKeyFile(RSACryptoServiceProvider key)
    {
        var publicKey = key.ExportCspBlob(includePrivateParameters: false);
        publicKey[5] = 0x24; // for signatures, not for the exchange of keys
        return [.. BitConverter.GetBytes(0x2400), .. BitConverter.GetBytes(0x8004), .. BitConverter.GetBytes(publicKey.Length), .. publicKey];
    }
}
