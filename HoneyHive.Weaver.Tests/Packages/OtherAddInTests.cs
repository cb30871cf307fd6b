using System;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>Costura, which puts what a program references into the program itself, before and after us.</summary>
[Collection(PackagesCollection.Name)]
public sealed class OtherAddInTests(PackageFeed feed)
{
    [Theory]
    [InlineData("<HoneyHive /><Costura />")]
    [InlineData("<Costura /><HoneyHive />")]
    public async Task A_program_that_another_add_in_merged_into_one_file_is_traced(string addIns)
    {
        var consumer = ShapesProgram.In(
            feed, $"merged-{addIns.Length}-{addIns[1]}", items: """<PackageReference Include="Costura.Fody" Version="6.2.0" PrivateAssets="all" />""");
        consumer.Write("FodyWeavers.xml", ConsumerSources.Configuration.Replace("<HoneyHive />", addIns, StringComparison.Ordinal));
        await consumer.BuildAsync(ShapesProgram.ProjectFile);

        foreach (var file in new[] { "Shapes.dll", "Shapes.runtimeconfig.json" })
            consumer.Copy($"bin/Debug/net10.0/{file}", $"alone/{file}");
        var output = await consumer.RunAsync("alone/Shapes.dll");
        Assert.Contains("async iterators: abcde!", output);
        Assert.Contains("Everyday.Grade [tool]", output);
        Assert.Contains("Streams.WordsAsync [tool]", output);
    }
}
